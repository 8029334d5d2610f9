import type { Expectation } from './recorded-case';
import type { Run } from './run-case';

interface ErrorPayload {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly trace?: readonly string[];
}

/** Where a run differs from what was recorded; empty when it does not. */
export function differences({ result, log }: Run, expected: Expectation): readonly string[] {
  const payloadText = result.payloadText.replaceAll(result.requestId, '<requestId>');
  const found: string[] = [];
  const same = (name: string, got: unknown, wanted: unknown) => {
    if (wanted === undefined) return;
    const [one, other] = [JSON.stringify(got), JSON.stringify(wanted)];
    if (one !== other) found.push(`${name}: ${one} instead of ${other}`);
  };
  const matches = (name: string, text: string, regex: string | undefined) => {
    if (regex !== undefined && !new RegExp(regex, 'm').test(text)) {
      found.push(`${name}: ${JSON.stringify(text)} does not match ${regex}`);
    }
  };

  same('function_error', result.functionError || null, expected.function_error);
  same('payload_text', payloadText, expected.payload_text);
  const payload = errorPayload(payloadText);
  same('errorType', payload.errorType, expected.errorType);
  same('errorMessage', payload.errorMessage, expected.errorMessage);
  matches('errorType', payload.errorType ?? '', expected.errorType_regex);
  matches('errorMessage', payload.errorMessage ?? '', expected.errorMessage_regex);
  same('payload_keys', Object.keys(payload), expected.payload_keys);
  same('trace', payload.trace, expected.trace);
  same('trace_first', payload.trace?.[0], expected.trace_first);
  for (const regex of expected.log_regex ?? []) matches('log', log, regex);
  for (const regex of expected.log_not_regex ?? []) {
    if (new RegExp(regex, 'm').test(log)) found.push(`log matches ${regex}`);
  }
  return found;
}

function errorPayload(text: string): ErrorPayload {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
