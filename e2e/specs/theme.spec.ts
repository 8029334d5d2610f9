import { expect, test } from '../test';

test('a chosen theme is there before the page is, on the next visit too', async ({ page }) => {
  await page.goto('./en/');
  await page.getByRole('radio', { name: 'Dark colours' }).check({ force: true });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without a choice the device decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./en/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 21, 19)');
});
