import { LONGEST_GAP_MS, longestPageGapMs, measurePageGap, startPageGap } from '../page-gap';
import { pythonWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

/** A page that the loop held up would stand still for all of it. */
const LOOP_SECONDS = 4;

const COUNTER = pythonWorkspace(
  'count = 0\n\ndef lambda_handler(event, context):\n    global count\n    count += 1\n    return count\n',
);

const ENDLESS = 'def lambda_handler(event, context):\n    while True:\n        pass\n';

const SLEEPER = `import time
def lambda_handler(event, context):
    for _ in range(20):
        time.sleep(60)
        print(context.get_remaining_time_in_millis() // 1000)
`;

test('a warm environment keeps its globals, and discarding it makes a cold start', async ({
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', COUNTER);
  const seen: unknown[] = [];
  for (const discard of [false, false, true]) {
    if (discard) await workbench.discardEnvironments.click();
    await workbench.invoke();
    const report = (await workbench.log()).at(-1) ?? '';
    seen.push([await workbench.payload.textContent(), report.includes('Init Duration: ')]);
  }
  expect(seen).toEqual([
    ['1', true],
    ['2', false],
    ['1', true],
  ]);
});

test('an endless loop ends at its timeout, and the page answers all the while', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await measurePageGap(page);
  await playground.openWorkspace('en', pythonWorkspace(ENDLESS, { Timeout: LOOP_SECONDS }));
  await workbench.invokeButton.click();
  await expect(workbench.runState).toHaveAttribute('data-state', 'running');
  await startPageGap(page);
  await workbench.ended();
  await workbench.expectOutcome('timedOut');
  expect(await longestPageGapMs(page)).toBeLessThan(LONGEST_GAP_MS);
  expect((await workbench.payload.textContent())?.replace(/RequestId: \S+/, 'RequestId: #')).toBe(
    '{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: # Error: Task timed out after 4.00 seconds"}',
  );
  expect((await workbench.log()).at(-1)).toContain('Status: timeout');
});

test('Stop ends what runs, and the next invocation is a cold start', async ({ playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', pythonWorkspace(ENDLESS, { Timeout: 900 }));
  await workbench.invokeButton.click();
  await expect(workbench.runState).toHaveAttribute('data-state', 'running');
  await workbench.stopButton.click();
  await workbench.ended();
  await expect(workbench.environments).toHaveCount(0);
  await expect(workbench.result).toHaveCount(0);

  await workbench.write(
    workbench.codeEditor,
    'def lambda_handler(event, context):\n    return "again"\n',
  );
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('"again"');
});

test('fast-forward: twenty minutes of sleep end after fifteen, the remaining time counted down', async ({
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', pythonWorkspace(SLEEPER, { Timeout: 900 }));
  await workbench.setClock('fastForward');
  await workbench.invoke();
  await workbench.expectOutcome('timedOut');
  const log = await workbench.log();
  const remaining = log.filter((line) => /^\d+$/.test(line)).map(Number);
  const expected = Array.from({ length: 14 }, (_, minute) => 900 - 60 * (minute + 1));
  expect(remaining.map((seconds) => Math.ceil(seconds / 60) * 60)).toEqual(expected);
  expect(log.at(-1)).toContain('\tDuration: 900000.00 ms\tBilled Duration: ');
});
