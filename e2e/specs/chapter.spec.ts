import { expect, test } from '../test';

test('a prediction is committed before the run shows who was right', async ({ page }) => {
  await page.goto('./en/learn/first-handler/');
  const prediction = page.getByTestId('prediction').first();
  await prediction.getByRole('radio').nth(1).check();
  await prediction.getByRole('button').click();
  await expect(prediction).toContainText('As you predicted.', { timeout: 30_000 });
});

test('an exercise names the known mistake in its starter, and shows the solution beside it', async ({
  page,
}) => {
  await page.goto('./en/learn/handler/');
  const exercise = page.locator('[data-id="handler/count-calls"]');
  await exercise.getByRole('button', { name: 'Open on the workbench' }).click();
  await exercise.getByRole('button', { name: 'Check my code' }).click();
  await expect(exercise).toContainText('each call starts over', { timeout: 30_000 });
  await exercise.getByRole('button', { name: 'Compare with the solution' }).click();
  await expect(exercise.locator('[data-kind="solution"]').first()).toBeVisible();
});

test('a block of code goes into the editor', async ({ page }) => {
  await page.goto('./en/learn/handler/');
  await page.getByRole('button', { name: 'Load into the editor' }).first().click();
  await expect(page.locator('#workbench')).toContainText('types_handler');
});
