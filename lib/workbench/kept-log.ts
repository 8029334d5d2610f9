import type { LogEvent } from '@/lib/sim/lambda/invocation';

type LogChunks = readonly (readonly LogEvent[])[];

/** CloudWatch keeps all; a page must stop somewhere. */
const MOST_LOG_EVENTS = 200_000;

/** Drops the oldest chunks, or the front of the only one, when there are more events than a page can hold. */
export function keptLog(log: LogChunks): {
  readonly chunks: LogChunks;
  readonly droppedCount: number;
} {
  const kept: (readonly LogEvent[])[] = [];
  let room = MOST_LOG_EVENTS;
  for (const chunk of log.toReversed()) {
    if (chunk.length > room && kept.length > 0) break;
    kept.push(chunk.length > room ? chunk.slice(-room) : chunk);
    room -= Math.min(chunk.length, room);
  }
  const chunks = kept.reverse();
  return { chunks, droppedCount: countEvents(log) - countEvents(chunks) };
}

function countEvents(chunks: LogChunks): number {
  return chunks.reduce((count, chunk) => count + chunk.length, 0);
}
