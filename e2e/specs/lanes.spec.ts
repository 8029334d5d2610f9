import type { Locator, Page } from '@playwright/test';
import { violations } from '../axe';
import type { SharedWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

const COUNTER: SharedWorkspace = {
  v: 1,
  function: { Runtime: 'nodejs24.x', Handler: 'index.handler' },
  files: {
    'index.mjs': `import { writeFileSync } from 'node:fs';
let calls = 0;
export const handler = async () => {
  calls += 1;
  writeFileSync('/tmp/calls', 'x'.repeat(calls));
  console.log('call', calls);
  return calls;
};
`,
  },
  events: [{ name: 'event1', payload: {} }],
};

class LanesView {
  readonly tab: Locator;
  readonly slider: Locator;
  readonly log: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.locator('.view-tabs [data-view-tab="environments"]');
    this.slider = page.getByTestId('time-slider');
    this.log = page.getByTestId('moment-log-line');
  }

  figure(name: string): Locator {
    return this.page.getByTestId(`moment-${name}`);
  }
}

test('going back shows counters, /tmp and log as they were; End returns to now', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  const lanes = new LanesView(page);
  await playground.openWorkspace('en', COUNTER);
  await workbench.invoke();
  await workbench.invoke();
  await lanes.tab.click();
  await expect(lanes.figure('invocations')).toHaveText('2');
  await expect(lanes.figure('cold-starts')).toHaveText('1');
  await page.getByLabel('Environment to look at').selectOption({ label: 'Environment 1' });
  await expect(lanes.figure('files')).toContainText('2 bytes');

  await lanes.slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(lanes.figure('phase')).toContainText('Idle');
  await expect(lanes.figure('invocations')).toHaveText('1');
  await expect(lanes.figure('files')).toContainText('1 bytes');
  await expect(lanes.log.filter({ hasText: 'call 2' })).toHaveCount(0);
  await expect(lanes.slider).toHaveAttribute('aria-valuetext', /Concurrency 0.*ended 1$/);

  await page.keyboard.press('Home');
  await expect(lanes.figure('concurrency')).toHaveText('1');
  await expect(lanes.figure('invocations')).toHaveText('0');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('End');
  await expect(lanes.figure('invocations')).toHaveText('2');
  await expect(page.getByTestId('return-to-now')).toBeDisabled();
});

test('the lanes are a table and sentences too', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('ja', COUNTER);
  await workbench.invoke();
  await workbench.discardEnvironments.click();
  await new LanesView(page).tab.click();
  await page.getByText('表で見る').click();
  await expect(page.locator('.lanes-table tbody tr')).toHaveCount(1);
  await page.getByText('文章で読む').click();
  await expect(page.getByText('環境 1 は破棄されました。')).toBeVisible();
});

test('skipping to the next event shows an idle environment go', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', COUNTER);
  const skip = page.getByTestId('skip-to-next');
  await expect(skip).toBeDisabled();
  await workbench.invoke();
  await expect(workbench.environments).toHaveAttribute('data-phase', 'idle');
  await skip.click();
  await expect(workbench.environments).toHaveCount(0);
  await expect(skip).toBeDisabled();
  await workbench.invoke();
  expect((await workbench.log()).at(-1)).toContain('Init Duration: ');
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the lanes fit, in the dark too', async ({ page, playground }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await playground.openWorkspace('ja', COUNTER);
    await playground.workbench.invoke();
    await page.locator('.pane-tabs [data-view-tab="environments"]').click();
    await expect(page.getByTestId('time-slider')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('many at once: new environments for the first, warm ones for the next, throttles above the limit', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  const summary = page.getByTestId('burst-summary');
  const burst = async () => {
    await page.getByTestId('burst-start').click();
    await expect(summary).toContainText('throttled', { timeout: 60_000 });
  };
  await playground.openWorkspace('en', COUNTER);
  await new LanesView(page).tab.click();
  await page.getByTestId('burst-count').selectOption('10');
  await burst();
  await expect(summary).toContainText('10 cold, 0 warm, 0 throttled');
  await expect(workbench.environments).toHaveCount(10);
  await burst();
  await expect(summary).toContainText('0 cold, 10 warm, 0 throttled');
  await page.getByTestId('reserved-concurrency').fill('3');
  await burst();
  await expect(summary).toContainText('0 cold, 3 warm, 7 throttled');
  await expect(page.getByTestId('moment-throttles')).toHaveText('7');
  expect(await violations(page)).toEqual([]);
});

test('in turn, with the clock moved on: every 5 minutes warm, every 15 minutes cold', async ({
  page,
  playground,
}) => {
  const summary = page.getByTestId('burst-summary');
  await playground.openWorkspace('en', COUNTER);
  await new LanesView(page).tab.click();
  await page.getByTestId('burst-count').selectOption('10');
  await page.getByTestId('burst-pattern').selectOption({ label: 'every 5 min' });
  await page.getByTestId('burst-start').click();
  await expect(summary).toContainText('1 cold, 9 warm', { timeout: 60_000 });
  await page.getByTestId('burst-count').selectOption('2');
  await page.getByTestId('burst-pattern').selectOption({ label: 'every 15 min' });
  await page.getByTestId('burst-start').click();
  await expect(summary).toContainText('1 cold, 1 warm', { timeout: 60_000 });
});

test('provisioned environments are there before the first request, and it is warm', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', COUNTER);
  await page.getByTestId('settings').click();
  await page.getByLabel('Provisioned concurrency').fill('2');
  await page.keyboard.press('Escape');
  await workbench.invoke();
  await expect(workbench.environments).toHaveCount(2);
  expect((await workbench.log()).join('\n')).toMatch(/Version: 1\n.*Init Duration: /s);
  await new LanesView(page).tab.click();
  await page.getByText('In words').click();
  await expect(page.getByText('prepared ahead of its requests')).toHaveCount(2);
  await expect(page.getByText('took request')).toHaveCount(1);
});
