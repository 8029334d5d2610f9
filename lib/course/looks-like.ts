import type { InvocationRecord } from './invocation-record';
import type { Expectation, JsonValue } from './lesson';

/** Whether an invocation is what was expected, in every member the expectation names. */
export function looksLike(record: InvocationRecord, expected: Expectation): boolean {
  return (
    agrees(expected.outcome, record.outcome) &&
    agrees(expected.start, record.start) &&
    agrees(expected.payloadText, record.payloadText) &&
    payloadAgrees(record, expected) &&
    outputAgrees(record, expected)
  );
}

function agrees<Value>(expected: Value | undefined, actual: Value): boolean {
  return expected === undefined || expected === actual;
}

function payloadAgrees({ payloadText }: InvocationRecord, expected: Expectation): boolean {
  const { payload, errorType, errorMessage } = expected;
  if (payload === undefined && errorType === undefined && errorMessage === undefined) return true;
  const answer = parsed(payloadText);
  return (
    (payload === undefined || sameJson(answer, payload)) &&
    agrees(errorType, memberOf(answer, 'errorType') ?? '') &&
    agrees(errorMessage, memberOf(answer, 'errorMessage') ?? '')
  );
}

function outputAgrees({ output }: InvocationRecord, expected: Expectation): boolean {
  const lacks = expected.logLacks;
  if (lacks !== undefined && output.some((line) => line.includes(lacks))) return false;
  let from = 0;
  return (expected.logLines ?? []).every((line) => {
    const at = output.indexOf(line, from);
    from = at + 1;
    return at >= 0;
  });
}

/** Python answers `NaN` and `Infinity` as they are: text that is no JSON equals no JSON value. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function sameJson(left: JsonValue | undefined, right: JsonValue): boolean {
  return left !== undefined && canonical(left) === canonical(right);
}

function canonical(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => [key, canonical(member)] as const);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
