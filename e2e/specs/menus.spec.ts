import { expect, test } from '../test';

test('a menu opens, is walked and closes by keyboard, and the focus goes back to its button', async ({
  page,
  playground,
}) => {
  await playground.open('en');
  await playground.workbench.editorsReady();
  const button = page.getByRole('button', { name: 'Share and save' });
  const menu = page.getByRole('menu', { name: 'Share and save' });
  await button.press('ArrowDown');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Home');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(menu.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a second press on its button closes a menu', async ({ page, playground }) => {
  await playground.open('en');
  await playground.workbench.editorsReady();
  const button = page.getByRole('button', { name: 'Event actions' });
  const menu = page.getByRole('menu', { name: 'Event actions' });
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toBeHidden();
});
