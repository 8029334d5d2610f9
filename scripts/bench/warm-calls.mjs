import { memoryOf, memoryRows } from './memory.mjs';
import { inNewPage, openBaseline, openChapter } from './pages.mjs';
import { median } from './table.mjs';

/** Until the engine has compiled what it will compile. */
const FIRST_CALLS = 100;
const CALLS = 100;
const LONG_RUN = 1_000;

/** Invocations of one warm environment. */
export async function warmCalls({ browser, url, progress }) {
  const bareMs = await inNewPage(browser, (page) => bareCall(page, url));
  const { calls, before, after } = await inNewPage(browser, (page) => invokeMany(page, url));
  progress(`${LONG_RUN} warm invocations: ${after.heap.toFixed(0)} MB`);
  return [
    {
      what: 'warm Invoke, click to painted result',
      value: median(calls.map(({ durationMs }) => durationMs)),
      unit: 'ms',
      goal: '<= 50 ms',
    },
    {
      what: 'of this in the worker, as REPORT says, more than a raw call in the bare worker',
      value: median(calls.map(({ reportedMs }) => reportedMs)) - bareMs,
      unit: 'ms',
      goal: '<= 2 ms',
    },
    ...memoryRows({ what: `${LONG_RUN} warm invocations`, before, after, goal: '<= 1.1 x' }),
  ];
}

async function bareCall(page, url) {
  await openBaseline(page, url);
  await page.evaluate((count) => window.measureCall(count), FIRST_CALLS);
  return page.evaluate((count) => window.measureCall(count), LONG_RUN);
}

async function invokeMany(page, url) {
  const invoke = (count) => page.evaluate((number) => window.meter.invokeMany(number), count);
  await openChapter(page, url);
  await invoke(FIRST_CALLS);
  const calls = await invoke(CALLS);
  const before = await memoryOf(page);
  await invoke(LONG_RUN);
  return { calls, before, after: await memoryOf(page) };
}
