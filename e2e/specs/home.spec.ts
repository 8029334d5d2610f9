import { expect, test } from '../test';

test('the front door offers the language of the browser first', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('listitem').first()).toHaveAttribute('lang', 'en');
  await context.close();
});

test('the front door offers the language last chosen, and sends nobody anywhere', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL('**/ja/');
  await page.goBack();
  await expect(page.getByRole('listitem').first()).toHaveAttribute('lang', 'ja');
});

for (const locale of ['ja', 'en'] as const) {
  test(`every chapter in the ${locale} contents is there to be read`, async ({ page }) => {
    await page.goto(`./${locale}/`);
    const links = page.locator('#contents a');
    await expect(links).toHaveCount(9);
    for (const link of await links.all()) {
      const response = await page.request.get(
        `${await link.evaluate((a: HTMLAnchorElement) => a.href)}`,
      );
      expect(response.status()).toBe(200);
    }
  });
}

test('the contents tell what is solved', async ({ page }) => {
  await page.goto('./en/');
  const first = page.locator('#contents a').first();
  await expect(first).toContainText('3 exercises');
  await page.evaluate(() => {
    const solved = { 'ec2-or-lambda/server-loop': { attempts: 1, solvedAt: 1 } };
    const progress = { v: 1, exercises: solved, predictions: {}, chapters: {} };
    localStorage.setItem('lambda-lab.progress', JSON.stringify(progress));
  });
  await page.reload();
  await expect(first).toContainText('1 of 3 exercises solved');
});
