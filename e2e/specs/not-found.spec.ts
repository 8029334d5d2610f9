import { expect, test } from '../test';

test('an unknown address answers 404 and leads home in both languages', async ({ page }) => {
  const response = await page.goto('en/learn/no-such-chapter/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').locator('a[href$="/ja/"]')).toBeVisible();
  await page.getByRole('main').locator('a[href$="/en/"]').click();
  await expect(page).toHaveURL(/\/en\/$/);
});
