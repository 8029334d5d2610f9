import type { EpochMs } from '@/lib/sim/kernel/clock';
import type { LogSource } from '@/lib/sim/lambda/invocation';
import type { EventBatches } from './event-batches';
import type { LogSink } from './language-runtime';

/** Ours, not AWS's: Lambda has no such limit, but a page has to hold what it shows. */
export const MAX_EVENTS_PER_CALL = 100_000;
export const MAX_CHARS_PER_CALL = 8 * 1024 * 1024;

/** A line that does not end is cut here. */
const MAX_LINE_CHARS = 256 * 1024;

export const CUT_OFF =
  '[Lambda Lab] The log of this invocation was cut off here: it is over 100,000 events or 8 MB.';

export interface CallLogSink extends LogSink {
  /** Counts from zero again, for the next invocation. */
  startCall(): void;
}

export function createLogSink(batches: EventBatches, now: () => EpochMs): CallLogSink {
  const unfinished = { stdout: '', stderr: '' };
  let events = 0;
  let chars = 0;

  const isCutOff = () => events > MAX_EVENTS_PER_CALL || chars > MAX_CHARS_PER_CALL;

  function add(source: LogSource, text: string): void {
    if (isCutOff()) return;
    events += 1;
    chars += text.length;
    batches.add(
      isCutOff() ? { at: now(), source: 'platform', text: CUT_OFF } : { at: now(), source, text },
    );
  }

  function addLines(source: 'stdout' | 'stderr', text: string): void {
    let rest = unfinished[source] + text;
    for (let end = rest.indexOf('\n'); end >= 0 && !isCutOff(); end = rest.indexOf('\n')) {
      add(source, rest.slice(0, end));
      rest = rest.slice(end + 1);
    }
    if (rest.length > MAX_LINE_CHARS) {
      add(source, rest);
      rest = '';
    }
    unfinished[source] = rest;
  }

  function finishLines(): void {
    finishLine('stdout');
    finishLine('stderr');
  }

  function finishLine(source: 'stdout' | 'stderr'): void {
    if (unfinished[source] !== '') add(source, unfinished[source]);
    unfinished[source] = '';
  }

  return {
    startCall() {
      events = 0;
      chars = 0;
      batches.startCall();
    },
    write(source, text) {
      if (isCutOff()) return;
      addLines(source, text);
      batches.sendWhenDue();
    },
    event(source, text) {
      finishLines();
      add(source, text);
      batches.sendWhenDue();
    },
    flush() {
      finishLines();
      batches.sendNow();
    },
  };
}
