import type { EpochMs } from '../kernel/clock';
import type { LogEvent } from '../lambda/invocation';
import type { History } from './history-state';
import type { ServiceEvent } from './service-event';

export interface WantedLog {
  /** Of this log stream only; without it, of all together. */
  readonly environment?: string | undefined;
  /** How many lines at most, from the end. */
  readonly most: number;
}

/** The end of the log as it was at a time. */
export function logAt(
  { stretches }: History,
  at: EpochMs,
  { environment, most }: WantedLog,
): readonly LogEvent[] {
  let lines: readonly LogEvent[] = [];
  for (const { events } of stretches.toReversed()) {
    lines = [...events.flatMap((event) => linesUntil(event, at, environment)), ...lines];
    if (lines.length >= most) break;
  }
  return lines.slice(-most);
}

function linesUntil(
  event: ServiceEvent,
  at: EpochMs,
  environment: string | undefined,
): readonly LogEvent[] {
  if (event.type !== 'logged' || event.at > at) return [];
  if (environment !== undefined && event.environment !== environment) return [];
  return event.lines.filter((line) => line.at <= at);
}
