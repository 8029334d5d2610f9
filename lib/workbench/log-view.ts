import { utf8Length } from '@/lib/sim/kernel/utf8-length';
import type { LogEvent, LogSource } from '@/lib/sim/lambda/invocation';

/** Whose view of the log: all that reaches CloudWatch Logs, or the tail that comes back with the result. */
export const LOG_VIEWS = ['cloudWatch', 'tail'] as const;
export type LogViewKind = (typeof LOG_VIEWS)[number];

export interface LogFilter {
  readonly view: LogViewKind;
  /** Empty: all sources. */
  readonly sources: readonly LogSource[];
  /** Found anywhere in an event, capitals or not. Empty: all events. */
  readonly text: string;
}

export const WHOLE_LOG: LogFilter = { view: 'cloudWatch', sources: [], text: '' };

/** `LogResult` holds the last 4 KB of an invocation's log. */
export const TAIL_BYTES = 4_096;

/** The events to show, in order. */
export function filterLog(
  log: readonly (readonly LogEvent[])[],
  { view, sources, text }: LogFilter,
): readonly LogEvent[] {
  const events = view === 'tail' ? tailOf(log.flat()) : log.flat();
  const sought = text.toLowerCase();
  if (sources.length === 0 && sought === '') return events;
  return events.filter(
    (event) =>
      (sources.length === 0 || sources.includes(event.source)) &&
      (sought === '' || event.text.toLowerCase().includes(sought)),
  );
}

/** The last events that fit into the tail, the first of them cut to its end. */
function tailOf(events: readonly LogEvent[]): readonly LogEvent[] {
  const tail: LogEvent[] = [];
  let room = TAIL_BYTES;
  for (const event of events.toReversed()) {
    if (event.cloudWatchOnly) continue;
    const size = utf8Length(event.text) + 1;
    if (size > room) {
      const text = lastBytes(event.text, room - 1);
      if (text !== '') tail.push({ ...event, text });
      break;
    }
    tail.push(event);
    room -= size;
  }
  return tail.reverse();
}

function lastBytes(text: string, bytes: number): string {
  if (bytes <= 0) return '';
  const encoded = new TextEncoder().encode(text).slice(-bytes);
  const firstWhole = encoded.findIndex((byte) => (byte & 0xc0) !== 0x80); // not inside a character
  return firstWhole === -1 ? '' : new TextDecoder().decode(encoded.slice(firstWhole));
}

/** The log as text, one event after the other. */
export function logToText(events: readonly LogEvent[]): string {
  return events.map(({ text }) => `${text}\n`).join('');
}
