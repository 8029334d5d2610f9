import { expect, test } from '../test';

test('the language switch keeps the chapter and the section', async ({ page }) => {
  await page.goto('./en/learn/handler/#return');
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL('**/ja/learn/handler/#return');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('each chapter names its twin', async ({ page }) => {
  await page.goto('./en/learn/handler/');
  await expect(page.locator('link[rel="alternate"][hreflang="ja"]')).toHaveAttribute(
    'href',
    /\/ja\/learn\/handler\/$/,
  );
});
