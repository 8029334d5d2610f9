import { expect, it } from 'vitest';
import type { LogEvent } from './invocation';
import { logResult } from './log-result';

function event(text: string, change: Partial<LogEvent> = {}): LogEvent {
  return { at: 0, source: 'stdout', text, ...change };
}

it('LOG-10: LogResult leaves out INIT_START and INIT_REPORT', () => {
  const events = [event('INIT_START …', { cloudWatchOnly: true }), event('START'), event('END')];
  expect(logResult(events)).toBe('START\nEND\n');
});

it('LOG-11: an unhandled Python error and the END after it share a line', () => {
  const error = event('[ERROR] ValueError: bad\nTraceback', { source: 'runtime' });
  expect(logResult([error, event('END RequestId: r1')])).toBe(
    '[ERROR] ValueError: bad\nTracebackEND RequestId: r1\n',
  );
});

it('LOG-12: LogResult is the last 4 KB, in bytes', () => {
  const tail = logResult([event('あ'.repeat(2_000)), event('END')]);
  expect(tail).toBe(`${'あ'.repeat(1_363)}\nEND\n`);
});
