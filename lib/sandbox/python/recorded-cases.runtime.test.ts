import { expect, it } from 'vitest';
import type { HandlerReport, InitializationReport } from '@/lib/protocol/environment-messages';
import recorded from './cases/recorded.json';
import { openTestEnvironment, type TestFunction } from './open-test-environment';

interface ExpectedAnswer {
  readonly payload_text?: string;
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly errorMessage_regex?: string;
  readonly stackTrace?: readonly string[];
  readonly exit?: string;
  readonly deadlinePassed?: boolean;
}

interface RecordedCase extends TestFunction {
  readonly id: string;
  readonly rule: string;
  readonly events: readonly string[];
  readonly expect: ExpectedAnswer & {
    readonly log_regex?: readonly string[];
    readonly log_not_regex?: readonly string[];
    readonly each?: readonly ExpectedAnswer[];
  };
}

it.each(recorded as readonly RecordedCase[])('$rule: $id', async (tested) => {
  const environment = await openTestEnvironment(tested);
  const answers: (HandlerReport | InitializationReport)[] = [];
  if (environment.initialized.status === 'initialized') {
    for (const event of tested.events) answers.push(await environment.invoke(event));
  } else {
    answers.push(environment.initialized);
  }
  const expected = tested.expect.each ?? [tested.expect];
  expect(answers.map(readable)).toEqual(expected.map(asMatcher));

  const log = environment.events.map(({ text }) => `${text}\n`).join('');
  for (const pattern of tested.expect.log_regex ?? []) {
    expect(log).toMatch(new RegExp(pattern, 'm'));
  }
  for (const pattern of tested.expect.log_not_regex ?? []) {
    expect(log).not.toMatch(new RegExp(pattern, 'm'));
  }
});

function readable(report: HandlerReport | InitializationReport): unknown {
  switch (report.status) {
    case 'returned':
      return report.responseText;
    case 'threw':
      return JSON.parse(report.payloadText);
    case 'exited':
      return report.exit;
    default:
      return report.status;
  }
}

function asMatcher(expected: ExpectedAnswer): unknown {
  if (expected.payload_text !== undefined) return expected.payload_text;
  if (expected.deadlinePassed) return 'deadlinePassed';
  if (expected.exit !== undefined) return { kind: 'status', status: Number(expected.exit) };
  const { errorType, errorMessage, errorMessage_regex, stackTrace } = expected;
  return expect.objectContaining({
    errorType,
    ...(errorMessage !== undefined && { errorMessage }),
    ...(errorMessage_regex !== undefined && {
      errorMessage: expect.stringMatching(new RegExp(errorMessage_regex)),
    }),
    ...(stackTrace !== undefined && { stackTrace }),
  });
}
