import { pythonWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

const VARIABLES = pythonWorkspace(
  'import os\n\ndef lambda_handler(event, context):\n    return os.environ["TABLE"], context.memory_limit_in_mb\n',
);

const REFUSED: readonly (readonly [field: string, typed: string, message: RegExp])[] = [
  [
    'Timeout (seconds)',
    '901',
    /^ValidationException: .*'901' at 'timeout'.* less than or equal to 900/,
  ],
  [
    'Timeout (seconds)',
    '0',
    /^ValidationException: .*'0' at 'timeout'.* greater than or equal to 1/,
  ],
  [
    'Memory (MB)',
    '127',
    /^ValidationException: .*'127' at 'memorySize'.* greater than or equal to 128/,
  ],
  ['Handler', 'no spaces', /^ValidationException: .*'no spaces' at 'handler'/],
];

for (const [field, typed, message] of REFUSED) {
  test(`${field} ${typed} is refused in AWS's words, beside the field and when invoked`, async ({
    page,
    playground,
  }) => {
    const { workbench } = playground;
    await playground.open('en');
    await workbench.settingsButton.click();
    await page.getByLabel(field, { exact: true }).fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await page.keyboard.press('Escape');
    await workbench.invoke();
    await workbench.expectOutcome('invalid');
    await expect(workbench.payload).toHaveText('');
  });
}

test('a variable and the memory size reach the function', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', VARIABLES);
  await workbench.settingsButton.click();
  await page.getByLabel('Memory (MB)', { exact: true }).fill('512');
  await page.getByRole('button', { name: 'Add an environment variable' }).click();
  await page.getByLabel('Key', { exact: true }).fill('TABLE');
  await page.getByLabel('Value: TABLE').fill('orders');
  await page.keyboard.press('Escape');
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('["orders", "512"]');
});

test('a reserved variable is refused', async ({ page, playground }) => {
  await playground.open('en');
  await playground.workbench.settingsButton.click();
  await page.getByRole('button', { name: 'Add an environment variable' }).click();
  await page.getByLabel('Key', { exact: true }).fill('AWS_REGION');
  await expect(
    page.getByRole('alert').filter({ hasText: /^InvalidParameterValueException: .*AWS_REGION/ }),
  ).toBeVisible();
});
