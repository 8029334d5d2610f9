import { expect, test } from '../test';

test('the editor marks full-width characters in code, not in texts, by a worker of its own', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  const worker = page.waitForEvent('worker', (started) => started.url().startsWith('http'));
  await playground.open('ja');
  await workbench.editorsReady();
  await workbench.write(workbench.codeEditor, 's = "全角（）" # （）\nf（1）\n');
  expect(new URL((await worker).url()).origin).toBe(new URL(page.url()).origin);
  const marks = workbench.codeEditor.locator('.cdr.unicode-highlight');
  await expect(marks).toHaveCount(2);
});
