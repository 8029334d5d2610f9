import { inNewPage } from './pages.mjs';
import { openView, openWorkspace } from './playground.mjs';

const VARIANTS = 8;
const EVENTS = 20;
const WORK_MS = 20;
const PATIENCE_MS = 300_000;

const PYTHON = `import time
def lambda_handler(event, context):
    until = time.perf_counter() + ${WORK_MS / 1000}
    while time.perf_counter() < until:
        pass
    return event["x"]
`;
const NODEJS = `export const handler = async (event) => {
  const until = performance.now() + ${WORK_MS};
  while (performance.now() < until);
  return event.x;
};
`;

const range = (count) => Array.from({ length: count }, (_, index) => index);

const WORKSPACE = {
  function: { Runtime: 'python3.14' },
  files: { 'lambda_function.py': PYTHON },
  events: range(EVENTS).map((x) => ({ name: `event${x}`, payload: { x } })),
  variants: range(VARIANTS).map((index) =>
    index % 2 === 0
      ? {
          name: `python${index}`,
          function: { Runtime: 'python3.14' },
          files: { 'lambda_function.py': PYTHON },
        }
      : {
          name: `nodejs${index}`,
          function: { Runtime: 'nodejs24.x' },
          files: { 'index.mjs': NODEJS },
        },
  ),
};

/** Every variant on every event once, in warm environments, against what the handlers themselves take. */
export function warmMatrix({ browser, url, progress }) {
  return inNewPage(browser, async (page) => {
    page.setDefaultTimeout(PATIENCE_MS);
    await openWorkspace(page, url, WORKSPACE);
    await openView(page, 'compare');
    await runMatrix(page);
    const durationMs = await runMatrix(page);
    progress(`matrix: ${(durationMs / 1000).toFixed(1)} s`);
    const rawMs = VARIANTS * EVENTS * WORK_MS;
    return [
      {
        what: `${VARIANTS} variants on ${EVENTS} events, warm, beyond one second`,
        value: (durationMs - 1_000) / 1_000,
        baseline: rawMs / 1_000,
        baselineIs: 'what the handlers themselves take',
        unit: 's',
        goal: '<= 2 x',
      },
    ];
  });
}

function runMatrix(page) {
  return page.evaluate(() => window.meter.matrixMs());
}
