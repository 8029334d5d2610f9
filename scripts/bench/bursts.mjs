import { inNewPage, storedSnapshot } from './pages.mjs';
import { openView, openWorkspace } from './playground.mjs';
import { median } from './table.mjs';

const ENVIRONMENTS = 10;
const ROUNDS = 5;

const FUNCTION = {
  function: { Runtime: 'python3.14' },
  files: {
    'lambda_function.py':
      'def lambda_handler(event, context):\n    print("x =", event["x"])\n    return event["x"]\n',
  },
  events: [{ name: 'event1', payload: { x: 10 } }],
};

/** Python environments started together from the session's snapshot, against one of them. */
export function pythonBursts({ browser, url, progress }) {
  return inNewPage(browser, async (page) => {
    await openWorkspace(page, url, FUNCTION);
    await page.evaluate(() => window.meter.firstResult());
    await storedSnapshot(page);
    await openView(page, 'environments');
    const one = [];
    const many = [];
    while (many.length < ROUNDS) {
      one.push(await coldBurst(page, 1));
      many.push(await coldBurst(page, ENVIRONMENTS));
    }
    progress(`${ENVIRONMENTS} environments at once: ${shown(many)}, one: ${shown(one)}`);
    return rows(one, many);
  });
}

async function coldBurst(page, count) {
  await page.getByTestId('burst-count').selectOption(String(count));
  return page.evaluate(() => window.meter.coldBurst());
}

const durationOf = (bursts) => median(bursts.map(({ durationMs }) => durationMs));

function shown(bursts) {
  return bursts.map(({ durationMs }) => `${durationMs.toFixed(0)} ms`).join(', ');
}

function rows(one, many) {
  return [
    {
      what: `a burst of ${ENVIRONMENTS} Python environments, median of ${ROUNDS}`,
      value: durationOf(many),
      baseline: durationOf(one),
      baselineIs: 'a burst of one',
      unit: 'ms',
      goal: '<= 6 x',
    },
    {
      what: 'longest time in which the page did nothing else, during such a burst',
      value: median(many.map(({ longestGapMs }) => longestGapMs)),
      unit: 'ms',
      goal: '<= 200 ms',
    },
  ];
}
