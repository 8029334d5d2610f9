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

test('the language switch keeps the code on the workbench', async ({ page }) => {
  await page.goto('./en/learn/handler/');
  await page.getByRole('button', { name: 'Load into the editor' }).first().click();
  await expect(page.locator('#workbench')).toContainText('types_handler');
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL('**/ja/learn/handler/**');
  await expect(page.locator('#workbench')).toContainText('types_handler');
});

test('the language switch keeps the code', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(
    workbench.codeEditor,
    'def lambda_handler(event, context):\n    return "mine"\n',
  );
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL('**/ja/playground/');
  await expect(workbench.codeEditor).toContainText('"mine"');
});
