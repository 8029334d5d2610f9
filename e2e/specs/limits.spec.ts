import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, test } from '../test';

const OWN = 'def lambda_handler(event, context):\n    return "my own work"\n';
const WORKSPACE = {
  v: 1,
  function: { Runtime: 'python3.14' },
  files: { 'lambda_function.py': OWN },
  events: [{ name: 'event1', payload: {} }],
};
const LINK = `#w=0${Buffer.from(JSON.stringify(WORKSPACE)).toString('base64url')}`;

async function openLimits(page: Page): Promise<void> {
  await page.getByTestId('accept-link').click();
  await page.locator('[data-view-tab="limits"]:visible').click();
}

function answer(page: Page) {
  return page.getByTestId('limit-answer');
}

test('limits are hit for real and answered in AWS’s words; the reader’s work can be had back', async ({
  page,
  playground,
}) => {
  await playground.open('en', LINK);
  await openLimits(page);
  await page.locator('[data-trial="timeout"]').click();
  await expect(answer(page)).toContainText('Task timed out after 900.00 seconds', {
    timeout: 45_000,
  });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Share and save' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await expect(page.locator('.pane-code')).toContainText('my own work');

  await page.locator('[data-trial="request"]').click();
  await expect(answer(page)).toContainText('413 RequestEntityTooLargeException');
  await page.locator('[data-trial="environment"]').click();
  await expect(answer(page)).toContainText('exceeded the 4KB limit');
  await page.locator('[data-trial="memory"]').click();
  await expect(answer(page)).toContainText('signal: killed', { timeout: 45_000 });
});

test.describe('at 360 pixels, in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

  test('fits', async ({ page, playground }) => {
    await playground.open('ja', LINK);
    await openLimits(page);
    await page.locator('[data-trial="timeoutSetting"]').click();
    await expect(answer(page)).toContainText('ValidationException');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });
});
