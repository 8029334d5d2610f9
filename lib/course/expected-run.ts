import type { InvocationRecord } from './invocation-record';
import type { Expectation, ExpectedRun, JsonValue } from './lesson';
import { looksLike } from './looks-like';

/** A row of the table as it can be run. */
export interface ReadyRun {
  readonly eventText: string;
  readonly expect: Expectation;
}

/** Which of a row's texts is no JSON. */
export type RowProblem = 'event' | 'result';

/** An empty result or log is not looked at. */
export function toReadyRun(row: ExpectedRun): ReadyRun | RowProblem {
  if (parsed(row.event) === undefined) return 'event';
  const payload = parsed(row.result);
  if (payload === undefined && row.result.trim() !== '') return 'result';
  const logLines = row.log.split('\n').filter((line) => line !== '');
  return {
    eventText: row.event,
    expect: { ...(payload !== undefined && { payload }), logLines },
  };
}

/** Which rows a handler does not satisfy, counted from 1. */
export function rowsAgainst(
  rows: readonly ReadyRun[],
  records: readonly InvocationRecord[],
): readonly number[] {
  return rows.flatMap(({ expect }, index) => {
    const record = records[index];
    return record && looksLike(record, expect) ? [] : [index + 1];
  });
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
