import { expect, test } from '../test';

for (const locale of ['ja', 'en'] as const) {
  test(`${locale}: the sample runs and leaves its log, cold, then warm`, async ({ chapter }) => {
    const { workbench } = chapter;
    await chapter.open(locale, 'first-handler');
    await workbench.invoke();
    await workbench.expectOutcome('succeeded');
    await expect(workbench.payload).toHaveText(String.raw`"{\"result\": 5.0}"`);
    const cold = (await workbench.log()).map(withoutNumbers);
    expect(cold).toEqual([
      'START RequestId: # Version: $LATEST',
      'x = 10',
      'y = 2',
      'END RequestId: #',
      'REPORT RequestId: #\tDuration: # ms\tBilled Duration: # ms\tMemory Size: # MB\tMax Memory Used: # MB\tInit Duration: # ms\t',
    ]);

    await workbench.invoke();
    const warm = (await workbench.log()).map(withoutNumbers);
    expect(warm.at(-1)).toBe(
      'REPORT RequestId: #\tDuration: # ms\tBilled Duration: # ms\tMemory Size: # MB\tMax Memory Used: # MB\t',
    );
  });

  test(`${locale}: the keyboard alone invokes`, async ({ chapter, page }) => {
    await chapter.open(locale, 'first-handler');
    await chapter.workbench.invokeButton.focus();
    await page.keyboard.press('Control+Enter');
    await chapter.workbench.ended();
    await chapter.workbench.expectOutcome('succeeded');
  });
}

/** Request ids and measured figures differ from run to run; their places do not. */
function withoutNumbers(line: string): string {
  return line
    .replace(/RequestId: [0-9a-f-]{36}/, 'RequestId: #')
    .replace(/\d+(\.\d+)? (ms|MB)/g, '# $2');
}
