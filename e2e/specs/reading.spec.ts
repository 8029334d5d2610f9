import { expect, test } from '../test';

const RUN = { timeout: 45_000 };

test('the search finds a term in Japanese and leads to it', async ({ page }) => {
  await page.goto('./ja/');
  await page.getByRole('button', { name: '検索' }).click();
  await page.getByRole('searchbox').fill('タイムアウト');
  await page.getByRole('dialog').getByRole('link', { name: /^用語/ }).first().click();
  await page.waitForURL('**/ja/glossary/#timeout');
});

test('the search finds an event by the service that sends it', async ({ page }) => {
  await page.goto('./ja/');
  await page.getByRole('button', { name: '検索' }).click();
  await page.getByRole('searchbox').fill('kinesis');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^イベント/ })
    .first()
    .click();
  await page.waitForURL('**/ja/events/kinesis/');
});

test('the head of a page leads to every place of the site, and marks the one it is of', async ({
  chapter,
  page,
}) => {
  await chapter.open('en', 'events');
  const places = page.getByRole('navigation', { name: 'Site', exact: true });
  await expect(places.locator('[aria-current]')).toHaveText('Contents');
  for (const [name, path] of [
    ['Playground', 'playground/'],
    ['Events', 'events/'],
    ['Errors', 'errors/'],
    ['Glossary', 'glossary/'],
  ] as const) {
    await places.getByRole('link', { name }).click();
    await page.waitForURL(`**/en/${path}`);
    await expect(places.locator('[aria-current]')).toHaveText(name);
  }
});

test('a card of the glossary stays inside the window, however narrow', async ({
  chapter,
  page,
}) => {
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await chapter.open('ja', 'handler');
    for (const word of await page.locator('.prose .term > a').all()) {
      await word.focus();
      const card = await word.locator('xpath=../*[@role="tooltip"]').boundingBox();
      expect([card && card.x >= 0, card && card.x + card.width <= width]).toEqual([true, true]);
    }
  }
});

test('a word of the glossary explains itself on focus until Escape', async ({ chapter, page }) => {
  await chapter.open('en', 'events');
  const word = page.getByRole('link', { name: 'event source' });
  await word.focus();
  const card = page.getByRole('tooltip').filter({ hasText: 'イベントソース' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the quiz tells what is right once one has answered', async ({ chapter, page }) => {
  await chapter.open('en', 'recap');
  const quiz = page.getByTestId('quiz');
  expect(await page.content()).not.toContain('The libraries inside your zip');
  await quiz.getByLabel('You do, on the server').check();
  await quiz.getByRole('button', { name: 'Answer' }).first().click();
  await expect(quiz).toContainText('The libraries inside your zip');
  await expect(quiz).toContainText('1 of 10 answered, 0 of them right.');
});

test('the reader’s tests tell hidden functions apart', async ({ chapter }) => {
  await chapter.open('en', 'sample-spec');
  const figure = chapter.figure('suspects');
  await figure.getByRole('button', { name: 'Run on all 7 functions' }).click();
  await expect(figure).toContainText('Of 5 wrong functions you caught 1.', RUN);
});

test('the home page leads back to where one left off', async ({ chapter, page }) => {
  await chapter.open('en', 'events');
  await page.evaluate(() => document.getElementById('glue')?.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('lambda-lab:reading')))
    .toBe('events#glue');
  await page.goto('./en/');
  await expect(
    page.getByRole('link', { name: 'Functions that wait for events › Glue' }),
  ).toBeVisible();
});
