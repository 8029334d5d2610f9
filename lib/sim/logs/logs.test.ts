import { expect, it } from 'vitest';
import { bench, benchWithFunction, outputOf } from '../account/account-fixture';
import { endHandler, invoke, pass, write } from '../account/fleet-fixture';

const GROUP = { logGroupName: 'orders' };
const STREAM = { ...GROUP, logStreamName: 'one' };

function refusal(code: string, message: string) {
  return { status: 'refused', error: { code, message, httpStatus: 400 } };
}

function benchWithLog(...messages: readonly string[]) {
  const lab = bench();
  outputOf(lab.call('logs:CreateLogGroup', GROUP));
  outputOf(lab.call('logs:CreateLogStream', STREAM));
  const logEvents = messages.map((message, at) => ({ timestamp: lab.now + at, message }));
  outputOf(lab.call('logs:PutLogEvents', { ...STREAM, logEvents }));
  return lab;
}

function found(filterPattern: string, ...messages: readonly string[]): readonly string[] {
  const answer = benchWithLog(...messages).call('logs:FilterLogEvents', {
    ...GROUP,
    filterPattern,
  });
  const { events } = outputOf(answer) as { events: readonly { message: string }[] };
  return events.map(({ message }) => message);
}

it('CWL-1: the first environment of a function makes its log group, each its own stream', () => {
  const lab = benchWithFunction();
  invoke(lab);
  invoke(lab);
  const group = { logGroupName: '/aws/lambda/f' };
  const { logStreams } = outputOf(lab.call('logs:DescribeLogStreams', group)) as {
    logStreams: readonly { logStreamName: string }[];
  };
  expect(logStreams.map(({ logStreamName }) => logStreamName)).toEqual([
    expect.stringMatching(/^2026\/11\/22\/\[\$LATEST\][0-9a-f]{32}$/),
    expect.stringMatching(/^2026\/11\/22\/\[\$LATEST\][0-9a-f]{32}$/),
  ]);
});

it('CWL-2: a log has what the platform and the handler wrote, in the order of time', () => {
  const lab = benchWithFunction();
  invoke(lab);
  pass(lab, 10);
  write(lab, 'hello');
  pass(lab, 10);
  endHandler(lab);
  const { events } = outputOf(
    lab.call('logs:FilterLogEvents', { logGroupName: '/aws/lambda/f' }),
  ) as { events: readonly { message: string; timestamp: number }[] };
  expect(events.map(({ message }) => message.split(/[ \n]/)[0])).toEqual([
    'INIT_START',
    'START',
    'hello',
    'END',
    'REPORT',
  ]);
  const times = events.map(({ timestamp }) => timestamp);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

it.each([
  [
    'CreateLogGroup',
    GROUP,
    'ResourceAlreadyExistsException',
    'The specified log group already exists',
  ],
  [
    'CreateLogStream',
    STREAM,
    'ResourceAlreadyExistsException',
    'The specified log stream already exists',
  ],
  [
    'DeleteLogGroup',
    { logGroupName: 'no' },
    'ResourceNotFoundException',
    'The specified log group does not exist.',
  ],
  [
    'FilterLogEvents',
    { logGroupName: 'no' },
    'ResourceNotFoundException',
    'The specified log group does not exist.',
  ],
  [
    'GetLogEvents',
    { ...GROUP, logStreamName: 'no' },
    'ResourceNotFoundException',
    'The specified log stream does not exist.',
  ],
])('CWL-3: %s of %j is refused', (operation, input, code, message) => {
  expect(benchWithLog('a').call(`logs:${operation}`, input)).toEqual(refusal(code, message));
});

it('CWL-3: a retention is one of those AWS offers, and is shown', () => {
  const lab = benchWithLog('a');
  expect(lab.call('logs:PutRetentionPolicy', { ...GROUP, retentionInDays: 2 })).toMatchObject({
    status: 'refused',
    error: { code: 'InvalidParameterException' },
  });
  outputOf(lab.call('logs:PutRetentionPolicy', { ...GROUP, retentionInDays: 3 }));
  expect(outputOf(lab.call('logs:DescribeLogGroups'))).toMatchObject({
    logGroups: [{ logGroupName: 'orders', retentionInDays: 3 }],
  });
});

it('CWL-4: a stream is read page by page, and at its end the token stays the same', () => {
  const lab = benchWithLog('a', 'b', 'c');
  const read = (token: object) =>
    outputOf(
      lab.call('logs:GetLogEvents', { ...STREAM, limit: 2, startFromHead: true, ...token }),
    ) as { events: readonly { message: string }[]; nextForwardToken: string };
  const first = read({});
  const second = read({ nextToken: first.nextForwardToken });
  const third = read({ nextToken: second.nextForwardToken });
  expect([first, second, third].map(({ events }) => events.map(({ message }) => message))).toEqual([
    ['a', 'b'],
    ['c'],
    [],
  ]);
  expect(third.nextForwardToken).toBe(second.nextForwardToken);
});

const LINES = ['ERROR no order', 'WARN timeout', 'ERROR timeout', 'error two words', 'fine'];

it.each([
  ['ERROR', ['ERROR no order', 'ERROR timeout']],
  ['ERROR timeout', ['ERROR timeout']],
  ['ERROR -timeout', ['ERROR no order']],
  ['?WARN ?fine', ['WARN timeout', 'fine']],
  ['"two words"', ['error two words']],
  ['', LINES],
])('CWL-5: the terms %j find text as it is written', (pattern, expected) => {
  expect(found(pattern, ...LINES)).toEqual(expected);
});

const ORDERS = [
  '{"level":"ERROR","ms":200,"order":{"items":[{"sku":"a1"}]}}',
  '{"level":"INFO","ms":50,"user":null}',
  'ERROR',
];

it.each([
  ['{ $.level = "ERROR" }', [0]],
  ['{ $.level != "ERROR" }', [1]],
  ['{ $.ms > 100 && $.level = "E*" }', [0]],
  ['{ $.ms < 100 || $.level = "ERROR" }', [0, 1]],
  ['{ $.order.items[0].sku = "a1" }', [0]],
  ['{ $.user IS NULL }', [1]],
  ['{ $.order NOT EXISTS }', [1]],
])('CWL-6: %s is asked of messages that are JSON', (pattern, expected) => {
  expect(found(pattern, ...ORDERS)).toEqual(expected.map((at) => ORDERS[at]));
});

it('CWL-7: a regular expression stands between percent signs', () => {
  expect(found('%time.ut%', ...LINES)).toEqual(['WARN timeout', 'ERROR timeout']);
});

it('CWL-5: a pattern that nobody can read is refused', () => {
  expect(
    benchWithLog('a').call('logs:FilterLogEvents', { ...GROUP, filterPattern: '{ $.a' }),
  ).toEqual(refusal('InvalidParameterException', 'Invalid filter pattern'));
});
