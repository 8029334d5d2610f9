import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, test } from '../test';

const PYTHON = `import json
def lambda_handler(event, context):
    print("x =", event["x"])
    return {"result": event["x"] / event["y"]}
`;
const NODE = `export const handler = async (event) => {
  console.log("x =", event.x);
  return { result: event.x / event.y };
};
`;
const LOOP = 'def lambda_handler(event, context):\n    while True: pass\n';

function linkTo(variants: readonly object[]): string {
  const workspace = {
    v: 1,
    function: { Runtime: 'python3.14', FunctionName: 'divide', Timeout: 900 },
    files: { 'lambda_function.py': PYTHON },
    events: [
      { name: 'plain', payload: { x: 10, y: 2 } },
      { name: 'zero', payload: { x: 1, y: 0 } },
    ],
    variants,
  };
  return `#w=0${Buffer.from(JSON.stringify(workspace)).toString('base64url')}`;
}

const python = {
  name: 'python',
  function: { Runtime: 'python3.14' },
  files: { 'lambda_function.py': PYTHON },
};
const node = { name: 'node', function: { Runtime: 'nodejs24.x' }, files: { 'index.mjs': NODE } };
const loop = { ...python, name: 'loop', files: { 'lambda_function.py': LOOP } };

/** The comparison as a learner meets it. */
function comparison(page: Page) {
  const view = page.getByTestId('compare-view');
  return {
    view,
    run: page.getByTestId('compare-run'),
    cancel: page.getByTestId('compare-cancel'),
    cells: page.getByTestId('compare-cell'),
    tab: page.locator('[data-view-tab="compare"]:visible'),
    ended: (state: string) =>
      expect(view).toHaveAttribute('data-state', state, { timeout: 60_000 }),
  };
}

test('runs Python and Node.js variants on every event and marks what differs', async ({
  page,
  playground,
}) => {
  const compare = comparison(page);
  await playground.open('en', linkTo([python, node]));
  await page.getByTestId('accept-link').click();
  await compare.tab.click();
  await compare.run.click();
  await compare.ended('done');
  await expect(compare.cells).toHaveText([
    /^succeeded\{"result": 5\.0\}.* ms.* MB.*\$/,
    /^succeeded\{"result":5\}.*same value, written differently$/,
    /^failedZeroDivisionError: division by zero.*\$/,
    /^succeeded\{"result":null\}.*other outcome$/,
  ]);
  expect(await violations(page)).toEqual([]);

  await compare.cells.nth(1).click();
  const detail = page.getByTestId('compare-detail');
  await expect(detail.locator('[data-mark="−"]')).toHaveText('−   "result": 5.0');
  await expect(detail.locator('[data-mark="+"]')).toHaveText('+   "result": 5');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(compare.cells.nth(1)).toBeFocused();
});

test('takes the code in the editor as a variant; it can be edited, and deletion taken back', async ({
  page,
  playground,
}) => {
  const compare = comparison(page);
  await playground.open('en');
  await compare.tab.click();
  await page.getByRole('button', { name: 'Add the code in the editor' }).click();
  const act = async (action: string) => {
    await page.getByRole('button', { name: 'Actions for editor' }).first().click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  await act('Duplicate');
  await act('Edit');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('editor2');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Name').fill('first');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-variant]')).toHaveCount(2);
  await expect(page.locator('[data-variant="first"]')).toBeVisible();
  await page.getByRole('button', { name: 'Actions for first' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.locator('[data-variant="first"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-variant="first"]')).toBeVisible();
});

test('cancels an endless cell at once, and exports what is there', async ({ page, playground }) => {
  const compare = comparison(page);
  await playground.open('ja', linkTo([python, loop]));
  await page.getByTestId('accept-link').click();
  await compare.tab.click();
  await compare.run.click();
  await expect(compare.cells).toHaveCount(2, { timeout: 60_000 });
  await compare.cancel.click();
  await compare.ended('cancelled');
  await page.getByRole('button', { name: '共有・書き出し' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV で保存' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('divide-variants.csv');
  const [, first] = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(first).toMatch(
    /^"python","python3.14","plain","succeeded","\{""result"": 5.0\}","x = 10",/,
  );
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });

  test('the matrix scrolls within itself', async ({ page, playground }) => {
    const compare = comparison(page);
    await playground.open('ja', linkTo([python, node]));
    await page.getByTestId('accept-link').click();
    await compare.tab.click();
    await compare.run.click();
    await compare.ended('done');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });
});
