import {
  inNewPage,
  inNextPage,
  openBaseline,
  openChapter,
  readThenInvoke,
  storedSnapshot,
} from './pages.mjs';
import { median } from './table.mjs';

const VISITS = 5;

/** Every cache empty, turn about with the baseline, so that the machine's moods even out. */
export async function firstVisits({ browser, url, progress }) {
  const ours = [];
  const bare = [];
  while (ours.length < VISITS) {
    ours.push((await inNewPage(browser, (page) => openChapter(page, url))).paintedMs);
    bare.push(await inNewPage(browser, (page) => openBaseline(page, url)));
    progress(`first visit: ${shown(ours)}, bare ${shown(bare)}`);
  }
  return [
    {
      what: 'first visit to first Python result, plain start',
      value: median(ours),
      baseline: median(bare),
      baselineIs: 'loadPyodide in a bare worker, same handler',
      unit: 'ms',
      goal: '<= 1.3 x',
    },
  ];
}

/** After a first visit that stored a snapshot. */
export async function nextVisits({ browser, url, progress }) {
  const context = await browser.newContext();
  await inNextPage(context, async (page) => {
    await openChapter(page, url);
    await storedSnapshot(page);
  });
  const whole = [];
  const afterClick = [];
  const afterReading = [];
  const bare = [];
  while (bare.length < VISITS) {
    const { clickedMs, paintedMs } = await inNextPage(context, (page) => openChapter(page, url));
    whole.push(paintedMs);
    afterClick.push(paintedMs - clickedMs);
    afterReading.push(await inNextPage(context, (page) => readThenInvoke(page, url)));
    bare.push(await inNextPage(context, (page) => openBaseline(page, url, 'restore.html')));
    progress(
      `next visit: ${shown(whole)}, after the click ${shown(afterClick)}, bare ${shown(bare)}`,
    );
  }
  await context.close();
  const row = (what, durationsMs, goal) => ({
    what,
    value: median(durationsMs),
    baseline: median(bare),
    baselineIs: 'an empty page reading and restoring the same snapshot in a bare worker',
    unit: 'ms',
    goal,
  });
  return [
    row(
      'next visit, stored snapshot: click on a page just read to result',
      afterReading,
      '<= 1.5 x',
    ),
    row('the same, clicked in the moment the page can hear it', afterClick, ''),
    row('the same, from the start of the navigation', whole, ''),
  ];
}

function shown(durationsMs) {
  return `${durationsMs.at(-1).toFixed(0)} ms`;
}
