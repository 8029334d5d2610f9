import type { LogEvent, LogSource } from '@/lib/sim/lambda/invocation';

/** What comes with the answer of `Invoke`, or all that stands in CloudWatch Logs. */
export const LOG_VIEWS = ['logResult', 'cloudWatch'] as const;

export interface LogFilter {
  readonly view: (typeof LOG_VIEWS)[number];
  readonly source: LogSource | 'all';
  readonly text: string;
}

export const UNFILTERED: LogFilter = { view: 'logResult', source: 'all', text: '' };

type Chunk = readonly LogEvent[];

/** While a log grows, its chunks stay the same: only the new one is looked through. */
const inLogResult = new WeakMap<Chunk, Chunk>();

/** INIT_START and INIT_REPORT stand in CloudWatch Logs only. */
export function linesInView(chunks: readonly Chunk[], view: LogFilter['view']): Chunk {
  const empty: Chunk = [];
  return empty.concat(...(view === 'cloudWatch' ? chunks : chunks.map(logResultPart)));
}

function logResultPart(chunk: Chunk): Chunk {
  const part = inLogResult.get(chunk) ?? chunk.filter(({ cloudWatchOnly }) => !cloudWatchOnly);
  inLogResult.set(chunk, part);
  return part;
}

/** Upper and lower case do not matter. */
export function filterLog(lines: readonly LogEvent[], filter: LogFilter): readonly LogEvent[] {
  if (filter.source === 'all' && filter.text === '') return lines;
  const wanted = filter.text.toLowerCase();
  return lines.filter(
    ({ source, text }) =>
      (filter.source === 'all' || source === filter.source) && text.toLowerCase().includes(wanted),
  );
}
