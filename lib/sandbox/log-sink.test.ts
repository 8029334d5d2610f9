import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createEventBatches } from './event-batches';
import { CUT_OFF, createLogSink, MAX_CHARS_PER_CALL, MAX_EVENTS_PER_CALL } from './log-sink';

/** A sink whose sent batches, real clock and timers the test holds. */
function openSink() {
  const batches: (readonly LogEvent[])[] = [];
  const timers: (() => void)[] = [];
  const clock = { realMs: 1_000 };
  const sink = createLogSink(
    createEventBatches({
      send: (events) => batches.push(events),
      realNowMs: () => clock.realMs,
      runLater: (run) => timers.push(run),
    }),
    () => 42,
  );
  const texts = () => batches.flat().map(({ text }) => text);
  return { sink, batches, timers, clock, texts };
}

function printLines(write: (text: string) => void, count: number): void {
  for (let line = 1; line <= count; line += 1) write(`line ${line}\n`);
}

it('every newline ends an event', () => {
  const { sink, batches } = openSink();
  sink.write('stdout', 'one\ntw');
  sink.write('stdout', 'o\n');
  expect(batches).toEqual([
    [{ at: 42, source: 'stdout', text: 'one' }],
    [{ at: 42, source: 'stdout', text: 'two' }],
  ]);
});

it('the two streams do not mix their lines', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', 'out');
  sink.write('stderr', 'err\n');
  sink.write('stdout', 'put\n');
  expect(texts()).toEqual(['err', 'output']);
});

it('an empty line is an event', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', '\n\n');
  expect(texts()).toEqual(['', '']);
});

it('flushing sends a last line without a newline', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', 'no newline');
  sink.flush();
  expect(texts()).toEqual(['no newline']);
});

it('a whole event keeps its newlines and comes after unfinished output', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', 'unfinished');
  sink.event('runtime', '[ERROR] KeyError\nTraceback');
  expect(texts()).toEqual(['unfinished', '[ERROR] KeyError\nTraceback']);
});

it('the first thousand lines are sent as they come, the following ones together', () => {
  const { sink, batches } = openSink();
  printLines((text) => sink.write('stdout', text), 1_500);
  expect({
    sent: batches.length,
    largest: Math.max(...batches.map(({ length }) => length)),
  }).toEqual({
    sent: 1_000,
    largest: 1,
  });
});

it('what waits is sent by the timer', () => {
  const { sink, timers, texts } = openSink();
  printLines((text) => sink.write('stdout', text), 1_500);
  for (const fire of timers) fire();
  expect(texts().length).toBe(1_500);
});

it('what waits is sent with the next line when the handler gives timers no turn', () => {
  const { sink, clock, texts } = openSink();
  printLines((text) => sink.write('stdout', text), 1_500);
  clock.realMs += 100;
  sink.write('stdout', 'next\n');
  expect(texts().length).toBe(1_501);
});

it('after 100,000 events one more says that the log was cut off', () => {
  const { sink, texts } = openSink();
  printLines((text) => sink.write('stdout', text), MAX_EVENTS_PER_CALL + 500);
  sink.flush();
  expect({ count: texts().length, last: texts().at(-1) }).toEqual({
    count: MAX_EVENTS_PER_CALL + 1,
    last: CUT_OFF,
  });
});

it('after 8 MB one more event says that the log was cut off', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', `${'x'.repeat(MAX_CHARS_PER_CALL - 10)}\n`);
  sink.write('stdout', `${'y'.repeat(100)}\nlast\n`);
  sink.flush();
  expect(texts().slice(1)).toEqual([CUT_OFF]);
});

it('the next invocation may log again', () => {
  const { sink, texts } = openSink();
  sink.write('stdout', `${'x'.repeat(MAX_CHARS_PER_CALL + 10)}\n`);
  sink.startCall();
  sink.write('stdout', 'again\n');
  expect(texts()).toEqual([CUT_OFF, 'again']);
});
