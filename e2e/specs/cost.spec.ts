import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, test } from '../test';

const WORKSPACE = {
  v: 1,
  function: { Runtime: 'nodejs24.x', MemorySize: 512 },
  files: {
    'index.mjs':
      'export const handler = () => new Promise((done) => setTimeout(() => done("ready"), 2000));\n',
  },
  events: [{ name: 'event1', payload: {} }],
};
const LINK = `#w=0${Buffer.from(JSON.stringify(WORKSPACE)).toString('base64url')}`;

async function runThenOpen(page: Page): Promise<void> {
  await page.getByTestId('accept-link').click();
  await page.getByTestId('clock-speed').locator('[value="fastForward"]').check({ force: true });
  await page.getByTestId('invoke').click();
  await expect(page.getByTestId('run-state')).toHaveAttribute('data-state', 'done', {
    timeout: 45_000,
  });
  await page.locator('[data-view-tab="cost"]:visible').click();
}

test('shows what a run and a million of them cost, with the free tier apart', async ({
  page,
  playground,
}) => {
  await playground.open('en', LINK);
  await runThenOpen(page);
  await expect(page.getByTestId('run-bill')).toContainText('$0.000000200');
  const total = page.getByTestId('month-bill').locator('[data-item="total"] td');
  await expect(total).toHaveText([/^\$1[678]\.\d\d$/, /^\$\d+\.\d\d$/]);
  await page.getByLabel('Runs a month').selectOption('10000');
  await expect(total).toHaveText([/^\$0\.1[678]\d$/, '$0']);
  await page.getByLabel('arm64').check({ force: true });
  await expect(total).toHaveText([/^\$0\.1[345]\d$/, '$0']);
  expect(await violations(page)).toEqual([]);
});

test('draws the curve of the learner’s own handler: waiting is not shortened by memory', async ({
  page,
  playground,
}) => {
  await playground.open('en', LINK);
  await runThenOpen(page);
  await page.getByTestId('measure').click();
  const rows = page.getByTestId('memory-curve').locator('tbody tr');
  await expect(rows.last()).toContainText('10,240 MB', { timeout: 45_000 });
  const durations = await rows.locator('td:nth-of-type(1)').allTextContents();
  for (const duration of durations) expect(duration).toMatch(/^2,\d{3}\.\d+ ms$/);
  await expect(page.locator('tr[data-current="true"]')).toContainText('512 MB');
  expect(await violations(page)).toEqual([]);
});

test.describe('at 360 pixels, in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

  test('fits', async ({ page, playground }) => {
    await playground.open('ja', LINK);
    await runThenOpen(page);
    await page.getByTestId('measure').click();
    await expect(page.getByTestId('memory-curve')).toBeVisible({ timeout: 45_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });
});
