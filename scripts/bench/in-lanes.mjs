/** What runs inside the page beside `installMeter`, for bursts, lanes and comparisons. */
export function installLanesMeter() {
  const { find, until, painted } = window.meter;

  /** From the click until the button offers the next one. */
  async function burstMs() {
    const startedAt = performance.now();
    const start = find('burst-start');
    const isRunning = () => start.getAttribute('aria-disabled') === 'true';
    const begun = until(isRunning);
    start.click();
    await begun;
    await until(() => !isRunning());
    return (await painted()) - startedAt;
  }

  /** Frames, each after `change`, in a second. */
  async function perSecond(frames, change) {
    const startedAt = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      change(frame);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return frames / ((performance.now() - startedAt) / 1_000);
  }

  /** The longest time between two turns of the page while `work` goes on. */
  async function withLongestGap(work) {
    let longestGapMs = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      const now = performance.now();
      longestGapMs = Math.max(longestGapMs, now - last);
      last = now;
    }, 5);
    const durationMs = await work();
    clearInterval(beat);
    return { durationMs, longestGapMs };
  }

  Object.assign(window.meter, {
    async coldBurst() {
      find('discard-environments').click();
      await painted();
      return withLongestGap(burstMs);
    },

    async burstMany(count) {
      for (let done = 0; done < count; done++) await burstMs();
    },

    restingFrames: (frames) => perSecond(frames, () => {}),

    scrubbedFrames: (frames) =>
      perSecond(frames, (frame) => {
        const slider = find('time-slider');
        const { left, width, top } = slider.getBoundingClientRect();
        const clientX = left + width * Math.abs(Math.sin(frame / 40));
        slider.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, buttons: 1, clientX, clientY: top }),
        );
      }),
  });
}

/** Runs in the page after `installMeter`: the comparison of variants. */
export function installMatrixMeter() {
  const { find, until, painted } = window.meter;
  Object.assign(window.meter, {
    async matrixMs() {
      const startedAt = performance.now();
      const state = () => find('compare-view').dataset.state;
      const begun = until(() => state() === 'running');
      find('compare-run').click();
      await begun;
      await until(() => state() !== 'running');
      if (state() !== 'done') throw new Error(`The comparison ended with ${state()}`);
      return (await painted()) - startedAt;
    },
  });
}
