import { expect, it } from 'vitest';
import { functionArn, logGroupName, logStreamName, requestId, traceId } from './names';

const AT = 1_795_348_800_000; // 2026-11-22T12:00:00Z
const ones = (length: number) => new Uint8Array(length).fill(0xff);

it('ID-1: an unqualified function ARN has no version', () => {
  expect(functionArn('my-fn')).toBe('arn:aws:lambda:us-east-1:123456789012:function:my-fn');
});

it('ID-2: log group and log stream bear the function, the date, the version and 32 hex digits', () => {
  expect(logGroupName('my-fn')).toBe('/aws/lambda/my-fn');
  expect(logStreamName(AT, ones)).toBe(`2026/11/22/[$LATEST]${'f'.repeat(32)}`);
});

it('ID-3: a request id is a version 4 UUID', () => {
  expect(requestId(ones)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

it('ID-4: the trace id carries the time and is not sampled', () => {
  expect(traceId(AT, ones)).toBe(
    `Root=1-6b02d940-${'f'.repeat(24)};Parent=${'f'.repeat(16)};Sampled=0`,
  );
});
