import type { Page } from '@playwright/test';
import { pythonWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

const ECHO = pythonWorkspace('def lambda_handler(event, context):\n    return event\n');

test('a second file can be added, imported from, renamed and deleted', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', ECHO);
  await page.getByRole('button', { name: 'Add a file' }).click();
  await name(page, 'helper.py');
  await workbench.write(workbench.codeEditor, 'ANSWER = 42\n');
  await workbench.fileTabs.first().click();
  await workbench.write(
    workbench.codeEditor,
    'import helper\n\ndef lambda_handler(event, context):\n    return helper.ANSWER\n',
  );
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('42');

  await workbench.fileTabs.first().press('ArrowRight');
  await page.keyboard.press('F2');
  await name(page, 'lib/answer.py');
  await expect(workbench.fileTabs).toHaveText(['lambda_function.py', 'lib/answer.py']);
  await workbench.invoke();
  await expect(workbench.payload).toContainText("No module named 'helper'");

  await workbench.fileTabs.last().press('Delete');
  await expect(workbench.fileTabs).toHaveText(['lambda_function.py']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workbench.fileTabs).toHaveText(['lambda_function.py', 'lib/answer.py']);
});

test('a name that leaves /var/task is refused, and says why', async ({ page, playground }) => {
  await playground.openWorkspace('en', ECHO);
  await page.getByRole('button', { name: 'Add a file' }).click();
  await name(page, '../etc/passwd.txt');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    'The path leaves /var/task, or names an empty folder.',
  );
  await page.keyboard.press('Escape');
  await expect(playground.workbench.fileTabs).toHaveText(['lambda_function.py']);
});

test('events can be added, edited, renamed, chosen and deleted', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', ECHO);
  await chooseForEvent(page, 'Create new event');
  await workbench.write(workbench.eventEditor, '{"x": 1.0}');
  await chooseForEvent(page, 'Rename');
  await name(page, 'floats');
  await expect(workbench.eventSelect.getByRole('option')).toHaveText(['event1', 'floats']);
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('{"x": 1.0}');

  await workbench.selectEvent('event1');
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('{}');

  await workbench.selectEvent('floats');
  await chooseForEvent(page, 'Delete');
  await expect(workbench.eventSelect.getByRole('option')).toHaveText(['event1']);
});

test('an event that is not JSON is marked where it is wrong, and refused as Lambda does', async ({
  page,
  playground,
}) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', ECHO);
  await workbench.write(workbench.eventEditor, '{"x": }');
  await expect(page.locator('[data-event-problem]')).toContainText('Line 1, column 7');
  await workbench.invoke();
  await workbench.expectOutcome('invalid');
  await expect(workbench.result).toContainText('InvalidRequestContentException');
});

test('an empty event reaches the function as {}', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', ECHO);
  await workbench.eventEditor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-event-problem]')).toHaveCount(0);
  await workbench.invoke();
  await expect(workbench.payload).toHaveText('{}');
});

test('a template brings a true event', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', ECHO);
  await page.getByRole('button', { name: 'Event actions' }).click();
  await page.getByRole('menuitem', { name: /SQS/ }).click();
  await workbench.invoke();
  await expect(workbench.payload).toContainText('"eventSource": "aws:sqs"');
});

/** Fills the one field of the open dialog in. */
async function name(page: Page, text: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

async function chooseForEvent(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Event actions' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
