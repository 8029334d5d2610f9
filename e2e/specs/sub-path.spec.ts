import { SUB_PATH } from '../sites';
import { expect, test } from '../test';

test('below a sub-path a chapter runs its handler', async ({ chapter }) => {
  await chapter.open('en', 'first-handler');
  await chapter.workbench.invoke();
  await chapter.workbench.expectOutcome('succeeded');
});

test('below a sub-path every request stays there', async ({ chapter, page }) => {
  const strays: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(`${SUB_PATH}/`)) strays.push(pathname);
  });
  await chapter.open('ja', 'first-handler');
  await chapter.workbench.invoke();
  expect(strays).toEqual([]);
});

test('below a sub-path an unknown address answers 404 and leads home', async ({ page }) => {
  const response = await page.goto('ja/no-such-page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').locator('a[href$="/ja/"]').click();
  await expect(page).toHaveURL(new RegExp(`${SUB_PATH}/ja/$`));
});
