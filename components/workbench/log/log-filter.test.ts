import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { EVERYTHING, filterLog } from './log-filter';

const start: LogEvent = { at: 0, source: 'platform', text: 'START RequestId: 1' };
const printed: LogEvent = { at: 1, source: 'stdout', text: 'x = 10' };
const warned: LogEvent = { at: 2, source: 'stderr', text: 'X is large' };
const log = [start, printed, warned];

it('shows the whole log at first', () => {
  expect(filterLog(log, EVERYTHING)).toBe(log);
});

it('filters by who wrote the line', () => {
  expect(filterLog(log, { source: 'stderr', text: '' })).toEqual([warned]);
});

it('filters by text, whatever its case', () => {
  expect(filterLog(log, { source: 'all', text: 'X ' })).toEqual([printed, warned]);
});
