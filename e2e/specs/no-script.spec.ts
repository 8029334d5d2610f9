import { expect, test } from '../test';

test.use({ javaScriptEnabled: false });

for (const locale of ['ja', 'en'] as const) {
  test(`a ${locale} chapter and its code can be read without scripts`, async ({ page }) => {
    await page.goto(`./${locale}/learn/first-handler/`);
    await expect(page.locator('#lines h2')).toBeVisible();
    await expect(page.locator('.code-figure').first()).toContainText('return json.dumps(retval)');
    await expect(page.locator('#workbench')).toContainText('def myfunc01_handler');
  });
}

test('a chapter gives no solution away', async ({ page }) => {
  const response = await page.goto('./en/learn/first-handler/');
  expect(await response?.text()).not.toContain('divmod');
});

test('what needs scripts is not offered without them', async ({ page }) => {
  await page.goto('./en/learn/first-handler/');
  await expect(page.getByText('Running code needs JavaScript.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load into the editor' })).toHaveCount(0);
  await expect(page.locator('[data-id="variants"]')).toContainText('ZeroDivisionError');
});
