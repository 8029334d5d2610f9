import { pythonWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

const FAILING = pythonWorkspace(
  'def lambda_handler(event, context):\n    raise ValueError("no")\n',
);

test('an event that fails is accepted, tried three times on the account’s clock, and ends in the queue', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', FAILING);
  await page.getByTestId('settings').click();
  await page
    .getByLabel('Where events go that are given up (asynchronous)')
    .selectOption('destination');
  await page.keyboard.press('Escape');
  await page.getByLabel('Invocation type').selectOption('Event');
  await workbench.invoke();

  await expect(page.getByTestId('result')).toHaveAttribute('data-outcome', 'accepted');
  const state = page.getByTestId('event-state');
  const tries = page.getByTestId('event-tries').locator('tbody tr');
  await expect(state).toHaveAttribute('data-state', 'waiting');
  await expect(tries).toHaveCount(1);
  await page.getByTestId('skip-to-try').click();
  await expect(tries).toHaveCount(2);
  await page.getByTestId('skip-to-try').click();
  await expect(tries).toHaveCount(3);
  await expect(state).toHaveAttribute('data-state', 'givenUp');
  await expect(page.getByTestId('failure-queue')).toContainText('"condition": "RetriesExhausted"');
});

test('the record of an event that succeeds is in the queue of its destination', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  const invoke = { OnSuccess: 'destination' };
  const SUCCEEDING = pythonWorkspace('def lambda_handler(event, context):\n    return 7\n');
  await playground.openWorkspace('en', { ...SUCCEEDING, invoke });
  await page.getByLabel('Invocation type').selectOption('Event');
  await workbench.invoke();
  await expect(page.getByTestId('event-state')).toHaveAttribute('data-state', 'succeeded');
  await expect(page.getByTestId('success-queue')).toContainText('"responsePayload": 7');
});

test('a dry run says that the function may be invoked, and runs nothing', async ({
  page,
  playground,
}) => {
  await playground.openWorkspace('en', FAILING);
  await page.getByLabel('Invocation type').selectOption('DryRun');
  await playground.workbench.invoke();
  await expect(page.getByTestId('result')).toHaveAttribute('data-outcome', 'permitted');
  await expect(page.getByTestId('log-line')).toHaveCount(0);
});
