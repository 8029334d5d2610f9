import { pythonWorkspace } from '../pages/playground-page';
import { Workbench } from '../pages/workbench';
import { expect, test } from '../test';

const FAILING = pythonWorkspace('def lambda_handler(event, context):\n    return event["y"]\n');

test('a failing run is explained, in the language of the page', async ({ playground, page }) => {
  await playground.openWorkspace('ja', FAILING);
  await playground.workbench.invoke();
  const advice = page.getByTestId('error-advice');
  await expect(advice).toHaveAttribute('data-slug', 'key-error');
  await expect(advice.getByRole('link')).toHaveAttribute('href', /\/ja\/errors\/key-error\/$/);
});

test('an error of the reader’s own making gets no wrong advice', async ({ playground, page }) => {
  const known = page.waitForResponse('**/en/errors/known.json');
  const code = 'class Odd(Exception): pass\ndef lambda_handler(e, c):\n    raise Odd("odd")\n';
  await playground.openWorkspace('en', pythonWorkspace(code));
  await playground.workbench.invoke();
  await (await known).finished();
  await expect(page.getByTestId('error-advice')).toHaveCount(0);
});

test('a known error’s page runs its example', async ({ page }) => {
  await page.goto('en/errors/');
  await page.getByRole('link', { name: 'ZeroDivisionError' }).click();
  const workbench = new Workbench(page);
  await workbench.invoke();
  await expect(workbench.payload).toContainText('ZeroDivisionError');
  await page.locator('#mended').getByRole('button').click();
  await workbench.invoke();
  await workbench.expectOutcome('succeeded');
});
