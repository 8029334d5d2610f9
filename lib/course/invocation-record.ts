import type { InvocationOutcome, InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';

/** One invocation as a check, a figure or a transcript sees it. */
export interface InvocationRecord {
  readonly outcome: InvocationOutcome;
  readonly start: 'cold' | 'warm';
  readonly payloadText: string;
  /** What the function wrote, without the prefix Lambda puts before `console` lines in Node.js. */
  readonly output: readonly string[];
  /** What the runtime itself wrote to the log: the report of an unhandled error. */
  readonly runtimeLog: readonly string[];
}

/** For each check, its invocations in order. */
export type Transcript = readonly (readonly InvocationRecord[])[];

export function toInvocationRecord(
  result: InvokeResult,
  log: readonly LogEvent[],
): InvocationRecord {
  const textOf = (event: LogEvent) => withoutPrefix(event.text);
  return {
    outcome: result.outcome,
    start: result.coldStart ? 'cold' : 'warm',
    payloadText: result.payloadText,
    output: log.filter(({ source }) => source === 'stdout' || source === 'stderr').map(textOf),
    runtimeLog: log.filter(({ source }) => source === 'runtime').map(textOf),
  };
}

/** As it is kept in a file: without what differs from run to run. */
export function repeatable(record: InvocationRecord): InvocationRecord {
  return {
    ...record,
    payloadText: withoutIds(record.payloadText),
    output: record.output.map(withoutIds),
    runtimeLog: record.runtimeLog.map(withoutIds),
  };
}

/** `2026-11-22T12:23:16.751Z<tab>id<tab>INFO<tab>` before a line of Node.js's console. */
const CONSOLE_PREFIX = /^\d{4}-\d\d-\d\dT[\d:.]+Z\t[^\t]*\t[A-Z]+\t/;
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const TIME = /\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;

function withoutPrefix(line: string): string {
  return line.replace(CONSOLE_PREFIX, '');
}

function withoutIds(text: string): string {
  return text.replace(UUID, '<id>').replace(TIME, '<time>');
}
