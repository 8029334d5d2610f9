/**
 * What runs inside the measured page. It knows the page by the test ids of its workbench alone, and takes a result as
 * there once the frame after it was painted.
 */
export function installMeter() {
  const find = (id) => document.querySelector(`[data-testid="${id}"]`);
  const state = () => find('run-state')?.dataset.state;
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
    );

  const until = (condition) =>
    new Promise((resolve) => {
      if (condition()) return resolve();
      const observer = new MutationObserver(() => {
        if (!condition()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });

  async function invoke() {
    const startedAt = performance.now();
    const left = until(() => state() !== 'done');
    find('invoke').click();
    await left;
    await until(() => state() === 'done');
    return (await painted()) - startedAt;
  }

  window.meter = {
    invoke,

    /** From the start of the navigation. Until the page's scripts are there, a click goes nowhere. */
    async firstResultMs() {
      await until(() => find('invoke'));
      while (state() === undefined || state() === 'idle') {
        if (!find('invoke').disabled) find('invoke').click();
        await painted();
      }
      await until(() => state() === 'done');
      return painted();
    },

    async invokeManyMs(count) {
      const durationsMs = [];
      while (durationsMs.length < count) durationsMs.push(await invoke());
      return durationsMs;
    },

    async coldStartMs() {
      find('discard-environments').click();
      await painted();
      return invoke();
    },

    outcome: () => find('result')?.dataset.outcome,
  };
}
