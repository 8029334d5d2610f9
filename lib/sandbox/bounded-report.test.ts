import { expect, it } from 'vitest';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { boundedReport } from './bounded-report';

const LIMIT = LIMITS.maxResponseBytes.value;

it('keeps the largest response whole', () => {
  const report = { status: 'returned', responseText: 'x'.repeat(LIMIT) };
  expect(boundedReport(report)).toEqual(report);
});

it('keeps just enough of a larger one to be too large', () => {
  const report = { status: 'returned', responseText: 'x'.repeat(LIMIT * 2) };
  expect(boundedReport(report)).toEqual({ ...report, responseText: 'x'.repeat(LIMIT + 1) });
});

it('cuts an error off in the same way, and its type much earlier', () => {
  const long = 'x'.repeat(LIMIT * 2);
  expect(boundedReport({ status: 'threw', errorType: long, payloadText: long })).toEqual({
    status: 'threw',
    errorType: long.slice(0, 10_000),
    payloadText: long.slice(0, LIMIT + 1),
  });
});
