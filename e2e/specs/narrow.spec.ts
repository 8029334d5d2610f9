import type { Locator } from '@playwright/test';
import { expect, test } from '../test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('at 360 pixels one pane shows at a time, and the end of a run brings the result', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
  await playground.open('en');
  await expect(workbench.codeEditor).toBeVisible();
  await tab('Event').tap();
  await expect(workbench.eventEditor).toBeVisible();
  await expect(workbench.codeEditor).toBeHidden();
  await workbench.invokeButton.tap();
  await workbench.ended();
  await expect(tab('Result')).toHaveAttribute('aria-selected', 'true');
  await expect(workbench.payload).toBeVisible();
  await tab('Result').press('ArrowRight');
  await expect(workbench.logLines.last()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
