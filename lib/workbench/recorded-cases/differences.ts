import type { CaseExpectation, Expectation, ExpectedReport } from './expectation';
import type { CaseRun } from './run-case';

/** Where the runs of a case differ from what was recorded; empty when they do not. */
export function differences(
  runs: readonly CaseRun[],
  { each, log_regex_first, log_not_regex_later, ...expected }: CaseExpectation,
): readonly string[] {
  const found = runs.flatMap((run, at) => differencesOfRun(run, each?.[at] ?? expected));
  const [first, ...later] = runs.map(({ log }) => log);
  return [
    ...found,
    ...missing('first log', first ?? '', log_regex_first),
    ...later.flatMap((log) => present('later log', log, log_not_regex_later)),
  ];
}

interface ErrorPayload {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly requestId?: string;
  readonly stackTrace?: readonly string[];
  readonly trace?: readonly string[];
}

function differencesOfRun({ result, log, logResultText }: CaseRun, expected: Expectation) {
  const payloadText = result.payloadText.replaceAll(result.requestId, '<requestId>');
  const payload = errorPayload(payloadText);
  const id = expected.request_id && { echo: '<requestId>', empty: '' }[expected.request_id];
  return [
    ...unlike('function_error', result.functionError || null, expected.function_error),
    ...unlike('payload_text', payloadText, expected.payload_text),
    ...unlike('errorType', payload.errorType, expected.errorType),
    ...unlike('errorMessage', payload.errorMessage, expected.errorMessage),
    ...missing('errorType', payload.errorType ?? '', expected.errorType_regex),
    ...missing('errorMessage', payload.errorMessage ?? '', expected.errorMessage_regex),
    ...unlike('payload_keys', Object.keys(payload), expected.payload_keys),
    ...unlike('requestId', payload.requestId, id),
    ...unlike('stackTrace', payload.stackTrace, expected.stackTrace),
    ...unlike('stackTrace_last', payload.stackTrace?.at(-1), expected.stackTrace_last),
    ...unlike('trace', payload.trace, expected.trace),
    ...unlike('trace_first', payload.trace?.[0], expected.trace_first),
    ...missing('log', log, expected.log_regex),
    ...present('log', log, expected.log_not_regex),
    ...outOfOrder(log, expected.log_order ?? []),
    ...miscounted(log, expected.log_count ?? {}),
    ...missing('LogResult', logResultText, expected.log_result?.regex),
    ...present('LogResult', logResultText, expected.log_result?.not_regex),
    ...reportDifferences(result.report, expected.report),
  ];
}

function reportDifferences(
  report: CaseRun['result']['report'],
  expected: ExpectedReport | undefined,
): readonly string[] {
  if (!expected) return [];
  return [
    ...unlike('report.status', report?.status ?? null, expected.status),
    ...unlike('report.error_type', report?.errorType, expected.error_type),
    ...unlike('report.duration_ms', report?.durationMs, expected.duration_ms),
    ...unlike('report.init', report?.initDurationMs !== undefined, expected.init_duration),
    ...unlike('report.memory_size_mb', report?.memorySizeMb, expected.memory_size_mb),
    ...unlike('report.max_memory_used_mb', report?.maxMemoryUsedMb, expected.max_memory_used_mb),
  ];
}

function unlike(name: string, got: unknown, wanted: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(got), JSON.stringify(wanted)];
  return wanted === undefined || one === other ? [] : [`${name}: ${one} instead of ${other}`];
}

type Patterns = string | readonly string[] | undefined;

function missing(name: string, text: string, patterns: Patterns): readonly string[] {
  return [patterns ?? []]
    .flat()
    .filter((pattern) => !new RegExp(pattern, 'm').test(text))
    .map((pattern) => `${name}: ${JSON.stringify(text)} does not match ${pattern}`);
}

function present(name: string, text: string, patterns: Patterns): readonly string[] {
  return [patterns ?? []]
    .flat()
    .filter((pattern) => new RegExp(pattern, 'm').test(text))
    .map((pattern) => `${name}: ${JSON.stringify(text)} matches ${pattern}`);
}

function outOfOrder(log: string, patterns: readonly string[]): readonly string[] {
  let rest = log;
  for (const pattern of patterns) {
    const match = new RegExp(pattern, 'm').exec(rest);
    if (!match) return [`log: ${pattern} is not where it should be in ${JSON.stringify(log)}`];
    rest = rest.slice(match.index + match[0].length);
  }
  return [];
}

function miscounted(log: string, counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([text, count]) =>
    unlike(`log_count of ${text}`, log.split(text).length - 1, count),
  );
}

function errorPayload(text: string): ErrorPayload {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
