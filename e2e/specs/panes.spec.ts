import type { Locator } from '@playwright/test';
import { expect, test } from '../test';

test.use({ viewport: { width: 1400, height: 900 } });

test('the arrow keys move a border between panes, and the next visit finds it there', async ({
  page,
  playground,
}) => {
  await playground.open('en');
  await playground.workbench.editorsReady();
  const border = page.getByRole('separator').and(page.locator('[aria-orientation="vertical"]'));
  const before = await position(border);
  await border.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => position(border)).toBeGreaterThan(before);
  const moved = await position(border);
  await page.reload();
  await playground.workbench.editorsReady();
  await expect.poll(() => position(border)).toBe(moved);
});

/** In percent of what it parts, as a screen reader is told. */
async function position(border: Locator): Promise<number> {
  return Math.round(Number(await border.getAttribute('aria-valuenow')));
}
