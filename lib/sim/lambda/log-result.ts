import { utf8Length } from '../kernel/utf8-length';
import type { LogEvent } from './invocation';
import { LIMITS } from './limits';

/**
 * What `LogType: Tail` shows of an invocation, before base64: its last 4 KB, cut where the bytes end.
 *
 * @remarks Python's runtime writes an unhandled error without a final newline, so the next line follows on the same one.
 */
export function logResult(events: readonly LogEvent[]): string {
  const text = events
    .filter(({ cloudWatchOnly }) => !cloudWatchOnly)
    .map((event) => (endsOpen(event) ? event.text : `${event.text}\n`))
    .join('');
  return lastBytes(text, LIMITS.logResultBytes.value);
}

/** The events that can still be seen in the last 4 KB, so that nobody has to keep the others. */
export function logTail(events: readonly LogEvent[]): readonly LogEvent[] {
  let bytes = 0;
  let first = events.length;
  while (first > 0 && bytes <= LIMITS.logResultBytes.value) {
    first -= 1;
    bytes += utf8Length(events[first]?.text ?? '');
  }
  return events.slice(first);
}

/** Python's runtime writes an unhandled error without a final newline; every other event ends with one. */
export function endsOpen({ source, text }: LogEvent): boolean {
  return source === 'runtime' && text.startsWith('[ERROR] ');
}

/** Whole characters only: the first one may have been cut. */
function lastBytes(text: string, mostBytes: number): string {
  let bytes = 0;
  const kept: string[] = [];
  for (const character of Array.from(text.slice(-mostBytes)).reverse()) {
    bytes += utf8Length(character);
    if (bytes > mostBytes) break;
    kept.push(character);
  }
  return kept.reverse().join('');
}
