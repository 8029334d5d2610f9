import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../test';

const OWN_CODE = 'def lambda_handler(event, context):\n    return "mine"\n';

test('what was typed is there again on return', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(workbench.codeEditor, OWN_CODE);
  await savedIn(page);
  await page.reload();
  await expect(workbench.codeEditor).toContainText('"mine"');
});

test('what was typed after a run of the untouched function is saved too', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.invoke();
  await workbench.write(workbench.codeEditor, OWN_CODE);
  await savedIn(page);
  await page.reload();
  await expect(workbench.codeEditor).toContainText('"mine"');
});

test('Reset brings the start back, and can be undone', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(workbench.codeEditor, OWN_CODE);
  await choose(page, 'Reset to the start');
  await expect(workbench.codeEditor).not.toContainText('"mine"');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workbench.codeEditor).toContainText('"mine"');
});

test('the history brings back what a reset replaced, on a later visit too', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(workbench.codeEditor, OWN_CODE);
  await choose(page, 'Reset to the start');
  await expect(workbench.codeEditor).not.toContainText('"mine"');
  await savedIn(page);
  await page.reload();
  await choose(page, 'History');
  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await expect(workbench.codeEditor).toContainText('"mine"');
});

test('an exported file brings the work back', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(workbench.codeEditor, OWN_CODE);
  const downloading = page.waitForEvent('download');
  await choose(page, 'Export a file');
  const download = await downloading;
  const content = await readFile(await download.path());
  await choose(page, 'Reset to the start');
  await expect(workbench.codeEditor).not.toContainText('"mine"');

  await importFile(page, download.suggestedFilename(), content);
  await expect(workbench.codeEditor).toContainText('"mine"');
});

test('a file of something else is refused by name, and the work stays', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.write(workbench.codeEditor, OWN_CODE);
  await importFile(page, 'other.json', Buffer.from('{"name":"other"}'));
  await expect(page.getByText('other.json: It is not from Lambda Lab.')).toBeVisible();
  await expect(workbench.codeEditor).toContainText('"mine"');
});

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Share and save' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function savedIn(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
}
