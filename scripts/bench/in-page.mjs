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
        if (condition()) resolve(observer.disconnect());
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

  /** Both from the start of the navigation. Until the page's scripts are there, a click goes nowhere. */
  async function firstResult() {
    await until(() => find('invoke'));
    let clickedMs;
    while (state() === undefined || state() === 'idle') {
      clickedMs = performance.now();
      find('invoke').click();
      await painted();
    }
    await until(() => state() === 'done');
    return { clickedMs, paintedMs: await painted() };
  }

  const outcome = () => find('result')?.dataset.outcome;

  window.meter = { find, until, painted, invoke, firstResult, outcome };
}

/** Runs in the page after `installMeter`: many invocations in a row. */
export function installSeries() {
  const { find, painted, invoke } = window.meter;

  /** What the REPORT line says: the handler's call inside its worker. */
  function reportedMs() {
    const texts = [...document.querySelectorAll('[data-testid="log-line"]')].map(
      (line) => line.textContent,
    );
    const report = texts.findLast((text) => text.includes('REPORT RequestId'));
    return Number(/Duration: ([\d.]+) ms/.exec(report)?.[1]);
  }

  Object.assign(window.meter, {
    async invokeMany(count) {
      const calls = [];
      while (calls.length < count) {
        calls.push({ durationMs: await invoke(), reportedMs: reportedMs() });
      }
      return calls;
    },

    /** Faster one after the other than a spare environment is made: each starts from the session's snapshot. */
    async coldStartsMs(count) {
      const durationsMs = [];
      while (durationsMs.length < count) {
        find('discard-environments').click();
        await painted();
        durationsMs.push(await invoke());
      }
      return durationsMs;
    },
  });
}

/** Runs in the page as well: whether the next visit can start from a snapshot. */
export async function hasStoredSnapshot() {
  const databases = await indexedDB.databases();
  // To open it before the site does would be to make an empty one.
  if (!databases.some(({ name }) => name === 'lambda-lab-snapshots')) return false;
  const answerOf = (request) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = await answerOf(indexedDB.open('lambda-lab-snapshots'));
  const count = await answerOf(database.transaction('snapshots').objectStore('snapshots').count());
  database.close();
  return count > 0;
}
