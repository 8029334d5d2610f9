import type { Locator } from '@playwright/test';
import { expect, test } from '../test';

const RUN = { timeout: 45_000 };

test('the context figure runs nothing unasked, then shows the reader’s own run', async ({
  chapter,
}) => {
  await chapter.open('en', 'handler');
  const figure = chapter.figure('context');
  await expect(valueCell(figure, 'memory_limit_in_mb')).toHaveText(
    'the memory it was given, in MB',
  );
  await chapter.workbench.invoke();
  await expect(valueCell(figure, 'memory_limit_in_mb')).toHaveText('"128"');
  const report = (await chapter.workbench.log()).at(-1) ?? '';
  const requestId = /RequestId: (\S+)/.exec(report)?.[1];
  await expect(valueCell(figure, 'aws_request_id')).toHaveText(`"${requestId}"`);
});

test('the context figure asks an environment on request', async ({ chapter }) => {
  await chapter.open('en', 'handler');
  const figure = chapter.figure('context');
  await figure.getByText('512 MB').click();
  await figure.getByText('500 ms', { exact: true }).click();
  await figure.getByRole('button', { name: 'Run and fill in the values' }).click();
  await expect(valueCell(figure, 'memory_limit_in_mb')).toHaveText('"512"', RUN);
  await expect(valueCell(figure, 'aws_request_id')).toHaveText(/^"[0-9a-f-]{36}"$/);
  const left = Number(await valueCell(figure, 'get_remaining_time_in_millis()').textContent());
  expect(left).toBeGreaterThan(1500);
  expect(left).toBeLessThanOrEqual(2500);
});

test('the variants answer many events here as they did when they were recorded', async ({
  chapter,
}) => {
  await chapter.open('en', 'first-handler');
  const figure = chapter.figure('variants');
  const recorded = await answers(figure);
  await figure.getByRole('button', { name: 'Run all of them' }).click();
  await expect(figure).toContainText('These are results from your browser.', RUN);
  expect(await answers(figure)).toEqual(recorded);
});

test('the variants take an event of the reader’s own', async ({ chapter }) => {
  await chapter.open('ja', 'first-handler');
  const figure = chapter.figure('variants');
  await figure.getByRole('textbox').fill('{"x": 9, "y": 4}');
  await figure.getByRole('button', { name: 'このイベントで実行する' }).click();
  await expect(figure.locator('tbody tr').last().locator('td')).toHaveText(
    [
      '"{\\"result\\": 2.25}"',
      '{"result": 2.25}',
      '{"result": 2}',
      '{"result": 2}',
      '{"result":2.25}',
    ],
    RUN,
  );
});

test('every failure of the atlas looks here as it was recorded', async ({ chapter }) => {
  await chapter.open('en', 'first-handler');
  const figure = chapter.figure('failures');
  for (const name of [
    'KeyError',
    'ZeroDivisionError',
    'Runtime.MarshalError',
    'Sandbox.Timedout',
  ]) {
    await figure.getByText(name, { exact: true }).first().click();
    await figure.getByRole('button', { name: 'Run it in this browser' }).click();
    await expect(figure).toContainText('These are results from your browser.', RUN);
    await expect(figure.locator('.run-record dd').first()).toContainText(`"${name}"`);
  }
});

function valueCell(figure: Locator, member: string): Locator {
  const row = figure
    .getByRole('row')
    .filter({ has: figure.page().getByText(member, { exact: true }) });
  return row.getByRole('cell').last();
}

async function answers(figure: Locator): Promise<readonly string[]> {
  return figure.locator('tbody td[data-outcome]').allTextContents();
}
