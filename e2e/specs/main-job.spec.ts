import type { Page } from '@playwright/test';
import { expect, test } from '../test';

const SAMPLE_PAYLOAD = String.raw`"{\"result\": 5.0}"`;

const COLD_LOG = [
  'START RequestId: # Version: $LATEST',
  'x = 10',
  'y = 2',
  'END RequestId: #',
  'REPORT RequestId: #\tDuration: # ms\tBilled Duration: # ms\tMemory Size: # MB\tMax Memory Used: # MB\tInit Duration: # ms\t',
];

const WARM_REPORT =
  'REPORT RequestId: #\tDuration: # ms\tBilled Duration: # ms\tMemory Size: # MB\tMax Memory Used: # MB\t';

const BROKEN_CODE = 'def myfunc01_handler(event, context):\n    return event["z"]\n';

const BROKEN_PAYLOAD = JSON.stringify({
  errorMessage: "'z'",
  errorType: 'KeyError',
  requestId: '#',
  stackTrace: [
    '  File "/var/task/lambda_function.py", line 2, in myfunc01_handler\n    return event["z"]\n',
  ],
})
  .replaceAll('":', '": ')
  .replaceAll(',"', ', "');

for (const locale of ['ja', 'en'] as const) {
  test(`${locale}: by mouse: read, invoke cold, then warm, break the code and see the error`, async ({
    chapter,
  }) => {
    const { workbench } = chapter;
    await chapter.open(locale, 'first-handler');
    await expect(workbench.codeEditor).toBeVisible();
    await workbench.invoke();
    await workbench.expectOutcome('succeeded');
    await expect(workbench.payload).toHaveText(SAMPLE_PAYLOAD);
    expect((await workbench.log()).map(withoutNumbers)).toEqual(COLD_LOG);

    await workbench.invoke();
    expect((await workbench.log()).map(withoutNumbers).at(-1)).toBe(WARM_REPORT);

    await workbench.write(workbench.codeEditor, BROKEN_CODE);
    await workbench.invoke();
    await workbench.expectOutcome('failed');
    expect(withoutNumbers((await workbench.payload.textContent()) ?? '')).toBe(BROKEN_PAYLOAD);
    await workbench.result.getByRole('button', { name: /lambda_function\.py/ }).click();
    await expect(workbench.codeEditor.locator('.active-line-number')).toHaveText('2');
  });

  test(`${locale}: by keyboard alone`, async ({ chapter, page }) => {
    const { workbench } = chapter;
    await chapter.open(locale, 'first-handler');
    await expect(workbench.codeEditor).toBeVisible();
    await tabTo(page, '[data-testid="invoke"]');
    await page.keyboard.press('Enter');
    await workbench.ended();
    await expect(workbench.payload).toHaveText(SAMPLE_PAYLOAD);

    await tabTo(page, '.pane-code [data-editor="ready"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(BROKEN_CODE);
    await page.keyboard.press('Control+Enter');
    await workbench.ended();
    await workbench.expectOutcome('failed');

    await page.keyboard.press('Escape');
    await tabTo(page, '[data-testid="result"] ol button');
    await page.keyboard.press('Enter');
    await expect(workbench.codeEditor.locator(':focus')).toHaveCount(1);
  });
}

/** Presses Tab until the focus is in what is wanted: it must be on the way through the page. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector);
  for (let left = MOST_STOPS; left > 0; left -= 1) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not within ${MOST_STOPS} stops`);
}

const MOST_STOPS = 150;

/** Request ids and measured figures differ from run to run; their places do not. */
function withoutNumbers(line: string): string {
  return line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '#').replace(/\d+(\.\d+)? (ms|MB)/g, '# $2');
}
