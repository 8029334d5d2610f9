import { toInvocationRecord } from '@/lib/course/invocation-record';
import type { CellRun } from './cell';

/** What of a run can be compared with another's: ids, times and the platform's own lines differ always. */
export interface ComparableRun {
  readonly answer: {
    readonly outcome: string;
    /** The payload, or of an error its type and message: traces hold names of files. */
    readonly payloadText: string;
  };
  /** What the function wrote, one entry for each log event. */
  readonly output: readonly string[];
}

export function comparableRun({ result, log }: CellRun): ComparableRun {
  const { output } = toInvocationRecord(result, log);
  return {
    answer: { outcome: result.outcome, payloadText: comparablePayload(result) },
    output: output.map(withoutIds),
  };
}

function comparablePayload({ awsError, functionError, payloadText }: CellRun['result']): string {
  if (awsError) return `${awsError.code}: ${awsError.message}`;
  return functionError === '' ? payloadText : withoutIds(errorLine(payloadText));
}

/** An error payload on one line, as `errorType: errorMessage`. */
function errorLine(payloadText: string): string {
  const error = parsed(payloadText);
  if (typeof error !== 'object' || error === null) return payloadText;
  const { errorType = '', errorMessage = '' } = error as Readonly<Record<string, unknown>>;
  return [errorType, errorMessage].filter((part) => part !== '').join(': ');
}

/** The same JSON value: `5` and `5.0`, or members in another order, are. */
export function isSameJson(one: string, other: string): boolean {
  const [left, right] = [parsed(one), parsed(other)];
  return left !== undefined && right !== undefined && canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const REQUEST_ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

function withoutIds(text: string): string {
  return text.replace(REQUEST_ID, '<id>');
}
