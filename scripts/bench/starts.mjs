import { memoryOf, memoryRows } from './memory.mjs';
import { inNextPage, openBaseline, openChapter, storedSnapshot } from './pages.mjs';
import { median } from './table.mjs';

const FIRST_STARTS = 10;
const STARTS = 50;
const ALL_STARTS = 200;

/** Environments one after the other in one open page, each from the session's snapshot. */
export async function environmentStarts({ browser, url, progress }) {
  const context = await browser.newContext();
  const ours = await inNextPage(context, (page) => startMany(page, url, progress));
  const bare = await inNextPage(context, (page) => restoreMany(page, url));
  await context.close();
  return [
    {
      what: `click to painted result from the session's snapshot, median of ${STARTS}`,
      value: median(ours.durationsMs),
      baseline: median(bare),
      baselineIs: 'a bare worker restoring the same snapshot',
      unit: 'ms',
      goal: '<= 1.5 x',
    },
    ...memoryRows({ what: `${STARTS} environments`, ...ours, after: ours.later, goal: '' }),
    ...memoryRows({ what: `${ALL_STARTS} environments`, ...ours, goal: '<= 1.15 x' }),
  ];
}

async function startMany(page, url, progress) {
  const start = (count) => page.evaluate((number) => window.meter.coldStartsMs(number), count);
  await openChapter(page, url);
  await storedSnapshot(page);
  await start(FIRST_STARTS);
  const before = await memoryOf(page);
  const durationsMs = await start(STARTS);
  const later = await memoryOf(page);
  progress(`${STARTS} environments: ${median(durationsMs).toFixed(0)} ms each`);
  await start(ALL_STARTS - STARTS);
  const after = await memoryOf(page);
  progress(`${ALL_STARTS} environments: ${after.heap.toFixed(0)} MB`);
  return { durationsMs, before, later, after };
}

async function restoreMany(page, url) {
  await openBaseline(page, url, 'restore.html');
  return page.evaluate(async (count) => {
    const durationsMs = [];
    while (durationsMs.length < count) durationsMs.push(await window.restoreMs());
    return durationsMs;
  }, STARTS);
}
