import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { pythonWorkspace, shareFragment } from '../pages/playground-page';
import { expect, test } from '../test';

const FAILING = pythonWorkspace('def lambda_handler(event, context):\n    return event["z"]\n');

const DIALOGS: readonly (readonly [what: string, open: (page: Page) => Promise<void>])[] = [
  ['the settings', (page) => page.getByTestId('settings').click()],
  ['the shortcuts', (page) => page.keyboard.press('?')],
  ['a new file', (page) => page.getByRole('button', { name: 'Add a file' }).click()],
];

const MENUS = ['Event actions', 'Share and save'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the workbench in ${colorScheme} colours, each dialog and menu open in turn`, async ({
    page,
    playground,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await playground.open('en', shareFragment(FAILING));
    await expect(playground.acceptLink).toBeVisible();
    const found: Record<string, unknown> = { 'a link': await violations(page) };
    await playground.acceptLink.click();
    await expect(playground.workbench.codeEditor).toBeVisible();
    for (const [what, open] of DIALOGS) {
      await open(page);
      await expect(page.getByRole('dialog')).toBeVisible();
      found[what] = await violations(page);
      await page.keyboard.press('Escape');
    }
    for (const name of MENUS) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('menu', { name })).toBeVisible();
      found[name] = await violations(page);
      await page.keyboard.press('Escape');
    }
    await playground.workbench.invoke();
    found['a failed run'] = await violations(page);
    await page.locator('dt > button').first().focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
    found['an explained figure'] = await violations(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])));
  });
}
