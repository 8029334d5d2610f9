import type { Workbench } from '../pages/workbench';
import { RECORDED_CASES, type Seen } from '../recorded-cases';
import { expect, test } from '../test';

/** Every so many cases without `RECORDED_CASES=all`: about a minute. */
const SAMPLED = 15;

const cases = RECORDED_CASES.filter(
  (_, at) => process.env.RECORDED_CASES === 'all' || at % SAMPLED === 0,
);

for (const { id, workspaceText, eventNames, expected } of cases) {
  test(`the page answers as recorded: ${id}`, async ({ playground }) => {
    const { workbench } = playground;
    await playground.openText('en', workspaceText);
    await workbench.setClock('fastForward');
    for (const [at, name] of eventNames.entries()) {
      await workbench.selectEvent(name);
      await workbench.invoke();
      await expectSeen(workbench, expected[at] ?? {});
    }
  });
}

async function expectSeen(workbench: Workbench, expected: Seen): Promise<void> {
  const log = `${(await workbench.log()).join('\n')}\n`;
  const requestId = [...log.matchAll(/RequestId: ([0-9a-f-]{36})/g)].at(-1)?.[1] ?? '';
  const payloadText = ((await workbench.payload.textContent()) ?? '').replaceAll(
    requestId,
    '<requestId>',
  );
  if (expected.function_error !== undefined) {
    const shown = expected.function_error ?? '';
    await expect(workbench.result).toHaveAttribute('data-function-error', shown);
  }
  if (expected.payload_text !== undefined) expect(payloadText).toBe(expected.payload_text);
  const { errorType, errorMessage } = expected;
  const told = Object.entries({ errorType, errorMessage }).filter(([, text]) => text !== undefined);
  if (told.length > 0) expect(JSON.parse(payloadText)).toMatchObject(Object.fromEntries(told));
  for (const pattern of expected.log_regex ?? []) expect(log).toMatch(new RegExp(pattern, 'm'));
  for (const pattern of expected.log_not_regex ?? []) {
    expect(log).not.toMatch(new RegExp(pattern, 'm'));
  }
}
