import { readFileSync } from 'node:fs';
import { expect, test } from '../test';

const SPECIFICATION = readFileSync(new URL('../../lib/sim/SPEC.md', import.meta.url), 'utf8');
const RULES = [...SPECIFICATION.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, number]) => number);

test.use({ javaScriptEnabled: false });

for (const locale of ['ja', 'en'] as const) {
  test(`every rule is on the ${locale} page, under its number`, async ({ page }) => {
    await page.goto(`./${locale}/behaviour/`);
    const shown = await page.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(shown).toEqual(RULES);
  });
}

test('the rules can be narrowed to one standing without scripts', async ({ page }) => {
  await page.goto('./en/behaviour/');
  await page.getByRole('radio', { name: 'not simulated' }).check();
  await expect(page.locator('#NOT-1')).toBeVisible();
  await expect(page.locator('#LOG-1')).toBeHidden();
  await expect(page.locator('#BILL')).toBeHidden();
});

test('the foot of a chapter leads there', async ({ page }) => {
  await page.goto('./ja/learn/handler/');
  await page.getByRole('link', { name: '再現している動作と根拠' }).click();
  await page.waitForURL('**/ja/behaviour/');
});
