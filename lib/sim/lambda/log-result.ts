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

function endsOpen({ source, text }: LogEvent): boolean {
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
