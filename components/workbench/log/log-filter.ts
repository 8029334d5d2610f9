import type { LogEvent, LogSource } from '@/lib/sim/lambda/invocation';

export interface LogFilter {
  readonly source: LogSource | 'all';
  readonly text: string;
}

export const EVERYTHING: LogFilter = { source: 'all', text: '' };

/** Upper and lower case do not matter. */
export function filterLog(lines: readonly LogEvent[], filter: LogFilter): readonly LogEvent[] {
  if (filter.source === 'all' && filter.text === '') return lines;
  const wanted = filter.text.toLowerCase();
  return lines.filter(
    ({ source, text }) =>
      (filter.source === 'all' || source === filter.source) && text.toLowerCase().includes(wanted),
  );
}
