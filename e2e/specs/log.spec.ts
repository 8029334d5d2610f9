import { LONGEST_GAP_MS, longestPageGapMs, measurePageGap, startPageGap } from '../page-gap';
import { pythonWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

// Recording a trace takes the page's own time, which is what is measured here.
test.use({ trace: 'off' });

const TALKER = pythonWorkspace(
  'def lambda_handler(event, context):\n    for i in range(99_990):\n        print(f"line {i}")\n',
  { Timeout: 60 },
);

const LARGE = pythonWorkspace('def lambda_handler(event, context):\n    return "x" * 6_000_000\n', {
  MemorySize: 512,
});

const CALLER = pythonWorkspace(
  'import urllib.request\n\ndef lambda_handler(event, context):\n    urllib.request.urlopen("https://example.com/")\n',
);

test('a hundred thousand lines do not freeze the page', async ({ page, playground }) => {
  const { workbench } = playground;
  await measurePageGap(page);
  await playground.openWorkspace('en', TALKER);
  await workbench.editorsReady();
  await startPageGap(page);
  await workbench.invoke();
  expect(await longestPageGapMs(page)).toBeLessThan(LONGEST_GAP_MS);
  await expect(page.getByText('Lines: 99,993')).toBeVisible();
  await expect(workbench.logLines.last()).toContainText('REPORT RequestId: ');

  await page.getByRole('searchbox', { name: 'Filter the log' }).fill('line 54321');
  await expect(workbench.logLines).toHaveText(['line 54321']);
});

test('a response of 6 MB does not freeze the page, and is there whole', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await measurePageGap(page);
  await playground.openWorkspace('en', LARGE);
  await workbench.editorsReady();
  await startPageGap(page);
  await workbench.invoke();
  expect(await longestPageGapMs(page)).toBeLessThan(LONGEST_GAP_MS);
  expect(await workbench.payload.evaluate(({ textContent }) => textContent?.length)).toBe(
    6_000_002,
  );
});

test('CloudWatch Logs has the lines of the init, the LogResult has not', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.invoke();
  await expect(workbench.logLines.first()).toContainText('START RequestId: ');
  await page.getByLabel('Which log').selectOption('CloudWatch Logs');
  await expect(workbench.logLines.first()).toContainText(
    'INIT_START Runtime Version: python:3.14.',
  );
});

test('a result that rests on a limit of the simulation says so', async ({ page, playground }) => {
  const { workbench } = playground;
  const notice = page.getByTestId('simulation-limit');
  await playground.openWorkspace('en', CALLER);
  await workbench.invoke();
  await workbench.expectOutcome('failed');
  await expect(notice.getByRole('link')).toHaveAttribute('href', /\/en\/behaviour\//);

  await playground.openWorkspace('en', pythonWorkspace('def lambda_handler(e, c):\n    pass\n'));
  await workbench.invoke();
  await workbench.expectOutcome('succeeded');
  await expect(notice).toHaveCount(0);
});
