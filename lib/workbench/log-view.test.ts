import { describe, expect, it } from 'vitest';
import type { LogEvent, LogSource } from '@/lib/sim/lambda/invocation';
import { filterLog, logToText, WHOLE_LOG } from './log-view';

function event(source: LogSource, text: string): LogEvent {
  return { at: 0, source, text };
}

const INIT: LogEvent = { ...event('platform', 'INIT_START …'), cloudWatchOnly: true };
const START = event('platform', 'START RequestId: r');
const X = event('stdout', 'x = 10');
const OOPS = event('stderr', 'Oops');
const ERROR = event('runtime', "[ERROR] KeyError: 'y'");
const LOG = [[INIT, START], [X, OOPS], [ERROR]];

it('shows all of it, in order', () => {
  expect(filterLog(LOG, WHOLE_LOG)).toEqual([INIT, START, X, OOPS, ERROR]);
});

it('shows some sources', () => {
  expect(filterLog(LOG, { ...WHOLE_LOG, sources: ['stdout', 'runtime'] })).toEqual([X, ERROR]);
});

it('finds text, capitals or not', () => {
  expect(filterLog(LOG, { ...WHOLE_LOG, text: 'oops' })).toEqual([OOPS]);
});

it('takes what is sought as it stands, not as a pattern', () => {
  expect(filterLog(LOG, { ...WHOLE_LOG, text: '[error]' })).toEqual([ERROR]);
});

describe('the tail', () => {
  const tail = (...events: LogEvent[]) => filterLog([events], { ...WHOLE_LOG, view: 'tail' });

  it('begins at START: INIT_START is in CloudWatch only', () => {
    expect(tail(INIT, START, X)).toEqual([START, X]);
  });

  it('holds the last 4 KB, newlines counted, the first event cut', () => {
    const long = event('stdout', 'a'.repeat(5_000));
    expect(tail(START, long, X)).toEqual([event('stdout', 'a'.repeat(4_096 - 1 - 7)), X]);
  });

  it('cuts no character in two', () => {
    const [first] = tail(event('stdout', '日'.repeat(2_000)), event('stdout', 'x'));
    expect(first?.text).toBe('日'.repeat(1_364));
  });

  it('drops what does not fit at all', () => {
    const full = event('stdout', 'a'.repeat(4_095));
    expect(tail(START, full)).toEqual([full]);
  });
});

it('copies events with their newlines', () => {
  expect(logToText([X, event('runtime', 'two\nlines')])).toBe('x = 10\ntwo\nlines\n');
});
