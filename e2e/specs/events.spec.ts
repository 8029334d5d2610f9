import { violations } from '../axe';
import { expect, test } from '../test';

test('an event explains its keys to the pointer and to the keyboard, and its handlers run', async ({
  page,
}) => {
  await page.goto('en/events/s3-put/');
  const key = page.getByRole('button', { name: '"key"' });
  await key.hover();
  await expect(page.getByRole('tooltip')).toContainText('URL-encoded');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: '"size"' }).focus();
  await expect(page.getByRole('tooltip')).toHaveText('The size in bytes.');
  expect(await violations(page)).toEqual([]);

  await page.getByTestId('invoke').click();
  await expect(page.getByTestId('result')).toHaveAttribute('data-outcome', 'succeeded', {
    timeout: 45_000,
  });
  await expect(page.getByTestId('result-payload')).toContainText('thumbnails/猫 1.webp');
  await page.locator('.code-figure button').nth(1).click();
  await page.getByTestId('invoke').click();
  await expect(page.getByTestId('result-payload')).toContainText('thumbnails/猫 1.webp', {
    timeout: 45_000,
  });
});

test('the gallery lists every source, and the header leads to it', async ({ page, playground }) => {
  await playground.open('ja');
  await page.getByRole('link', { name: 'イベント集' }).click();
  await expect(page.locator('.event-index li')).toHaveCount(15);
  expect(await violations(page)).toEqual([]);
});

test('a template brings a true event into the workbench', async ({ page, playground }) => {
  await playground.open('en');
  await page.getByRole('button', { name: 'Event actions' }).click();
  await page.getByRole('menuitem', { name: 'Template: CloudWatch Logs' }).click();
  await expect(page.getByTestId('event-select')).toHaveValue('cloudwatch-logs');
});

test.describe('at 360 pixels, in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

  test('the event with packed data fits', async ({ page }) => {
    await page.goto('ja/events/cloudwatch-logs/');
    await expect(page.getByTestId('event-fields')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });
});
