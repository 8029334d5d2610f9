import { violations } from '../axe';
import { expect, test } from '../test';

test('the output is a strip of views; the keyboard moves between them, and the result waits', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.invoke();
  const view = (name: string) => page.locator(`.view-tabs [data-view-tab="${name}"]`);
  await view('result').focus();
  await page.keyboard.press('ArrowRight');
  await expect(view('environments')).toHaveAttribute('aria-selected', 'true');
  await expect(workbench.payload).toBeHidden();
  await expect(page.getByTestId('environments-view')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Home');
  await expect(workbench.payload).toBeVisible();
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('views are tabs beside the panes', async ({ page, playground }) => {
    const { workbench } = playground;
    await playground.open('ja');
    await workbench.invoke();
    await page.locator('.pane-tabs [data-view-tab="environments"]').click();
    await expect(page.getByTestId('environments-view')).toBeVisible();
    await expect(workbench.payload).toBeHidden();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-pane-tab="code"]').click();
    await expect(page.getByTestId('environments-view')).toBeHidden();
    await workbench.invoke();
    await expect(workbench.payload).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
