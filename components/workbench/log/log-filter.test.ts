import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { filterLog, linesInView, UNFILTERED } from './log-filter';

const start: LogEvent = { at: 0, source: 'platform', text: 'START RequestId: 1' };
const printed: LogEvent = { at: 1, source: 'stdout', text: 'x = 10' };
const warned: LogEvent = { at: 2, source: 'stderr', text: 'X is large' };
const log = [start, printed, warned];

it('shows the whole log at first', () => {
  expect(filterLog(log, UNFILTERED)).toBe(log);
});

it('filters by who wrote the line', () => {
  expect(filterLog(log, { ...UNFILTERED, source: 'stderr' })).toEqual([warned]);
});

it('filters by text, whatever its case', () => {
  expect(filterLog(log, { ...UNFILTERED, text: 'X ' })).toEqual([printed, warned]);
});

it('has the lines of the init in CloudWatch Logs only', () => {
  const initStart: LogEvent = { ...start, text: 'INIT_START', cloudWatchOnly: true };
  const events = [initStart, printed];
  expect([linesInView([events], 'cloudWatch'), linesInView([events], 'logResult')]).toEqual([
    events,
    [printed],
  ]);
});
