import { memoryOf } from './memory.mjs';
import { inNewPage } from './pages.mjs';
import { openView, openWorkspace } from './playground.mjs';

const ENVIRONMENTS = 50;
const TOGETHER = 10;
const INVOCATIONS = 5_000;
const FRAMES = 300;

const FUNCTION = {
  function: { Runtime: 'nodejs24.x' },
  files: {
    'index.mjs':
      'let calls = 0;\nexport const handler = async (event) => {\n  calls += 1;\n  console.log("x =", event.x, calls);\n  return calls;\n};\n',
  },
  events: [{ name: 'event1', payload: { x: 10 } }],
};

/** A history as long as it gets, and how smoothly it can be gone through. */
export function longHistory({ browser, url, progress }) {
  return inNewPage(browser, async (page) => {
    await openWorkspace(page, url, FUNCTION);
    await page.evaluate(() => window.meter.firstResult());
    await openView(page, 'environments');
    await burst(page, ENVIRONMENTS, 1);
    const before = await memoryOf(page);
    for (let done = 0; done < INVOCATIONS; done += INVOCATIONS / 5) {
      await burst(page, TOGETHER, INVOCATIONS / 5 / TOGETHER);
      progress(`history: ${done + INVOCATIONS / 5} invocations`);
    }
    const after = await memoryOf(page);
    const idle = await page.evaluate((frames) => window.meter.restingFrames(frames), FRAMES);
    const scrubbed = await page.evaluate((frames) => window.meter.scrubbedFrames(frames), FRAMES);
    return rows({ before, after, idle, scrubbed });
  });
}

async function burst(page, count, times) {
  await page.getByTestId('burst-count').selectOption(String(count));
  await page.evaluate((number) => window.meter.burstMany(number), times);
}

function rows({ before, after, idle, scrubbed }) {
  return [
    {
      what: `page memory for ${INVOCATIONS} recorded invocations in ${ENVIRONMENTS} environments`,
      value: after.heap - before.heap,
      unit: 'MB',
      goal: '<= 50 MB',
    },
    {
      what: 'going back and forth in them',
      value: scrubbed,
      baseline: idle,
      baselineIs: 'frames of the same page at rest',
      unit: 'frames per second',
      goal: '60',
    },
  ];
}
