import { expect, test } from '../test';

const RUN = { timeout: 45_000 };

test('a prediction is committed before the run shows who was right', async ({ chapter }) => {
  await chapter.open('en', 'first-handler');
  const prediction = chapter.predictions.first();
  const commit = prediction.getByRole('button', { name: 'Commit and run' });
  await expect(commit).toBeDisabled();
  await prediction.getByRole('radio').nth(1).check();
  await commit.click();
  await expect(prediction.getByRole('radio').first()).toBeDisabled();
  await expect(prediction).toContainText('As you predicted.', RUN);
});

test('a wrong prediction is told so, and remembered', async ({ chapter, page }) => {
  await chapter.open('ja', 'first-handler');
  const prediction = chapter.predictions.first();
  await prediction.getByRole('radio').first().check();
  await prediction.getByRole('button').click();
  await expect(prediction).toContainText('予想と違いました。', RUN);
  await page.reload();
  await expect(prediction).toContainText('前回の予想');
});

test('an exercise names the known mistake in its starter, and shows the solution beside it', async ({
  chapter,
}) => {
  await chapter.open('en', 'handler');
  const exercise = chapter.exercise('handler/count-calls');
  await exercise.getByRole('button', { name: 'Open on the workbench' }).click();
  await exercise.getByRole('button', { name: 'Check my code' }).click();
  await expect(exercise).toContainText('each call starts over', RUN);
  await exercise.getByRole('button', { name: 'Compare with the solution' }).click();
  await expect(exercise.locator('[data-kind="solution"]').first()).toBeVisible();
});

test('hints are offered one by one', async ({ chapter }) => {
  await chapter.open('en', 'handler');
  const hints = chapter.exercise('handler/count-calls').locator('.hints details');
  await expect(hints.filter({ visible: true })).toHaveCount(1);
  await hints.nth(0).locator('summary').click();
  await expect(hints.filter({ visible: true })).toHaveCount(2);
  await hints.nth(1).locator('summary').click();
  await expect(hints.filter({ visible: true })).toHaveCount(3);
});

test('a solved exercise is still solved on the next visit, in the contents too', async ({
  chapter,
  page,
}) => {
  await chapter.open('en', 'handler');
  const exercise = chapter.exercise('handler/handler-setting');
  await exercise.getByRole('button', { name: 'Open on the workbench' }).click();
  await page
    .locator('#workbench')
    .getByRole('button', { name: /settings/i })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Handler').fill('greet.greet_handler');
  await page.keyboard.press('Escape');
  await exercise.getByRole('button', { name: 'Check my code' }).click();
  await expect(exercise).toContainText('every check passes', RUN);
  await page.reload();
  await expect(exercise.getByTestId('solved')).toBeVisible();
  await page.goto('./en/');
  await expect(page.locator('#contents')).toContainText('1 of 3 exercises solved');
});

test('a block of code goes into the editor', async ({ chapter, page }) => {
  await chapter.open('en', 'handler');
  await page.getByRole('button', { name: 'Load into the editor' }).first().click();
  await expect(page.locator('#workbench')).toContainText('types_handler');
});

for (const slug of [
  'ec2-or-lambda',
  'limits',
  'small-functions',
  'cost',
  'events',
  'recap',
  'sample-spec',
  'handler',
  'first-handler',
]) {
  test(`${slug} is no wider than a small telephone`, async ({ chapter, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const locale of ['ja', 'en'] as const) {
      await chapter.open(locale, slug);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
}
