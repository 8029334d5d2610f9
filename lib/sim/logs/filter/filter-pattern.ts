import type { AwsError } from '../../kernel/aws-error';
import { err, ok, type Result } from '../../kernel/result';
import { parseJsonPattern } from './json-pattern';
import { parseTerms } from './term-pattern';

/** Says whether a log event's message is one of those looked for. */
export type MessageFilter = (message: string) => boolean;

/**
 * Reads a filter pattern of CloudWatch Logs: terms (`ERROR -timeout`, `?WARN ?ERROR`, `"two words"`), a regular expression
 * between `%`, or conditions on JSON (`{ $.level = "ERROR" && $.durationMs > 100 }`). Rules CWL-5 to CWL-7.
 */
export function parseFilterPattern(pattern: string): Result<MessageFilter, AwsError> {
  const trimmed = pattern.trim();
  if (trimmed === '') return ok(() => true);
  if (trimmed.startsWith('{')) return orRefused(parseJsonPattern(trimmed));
  if (trimmed.startsWith('[')) return err(invalid('Space-delimited patterns are not simulated'));
  return orRefused(parseTerms(trimmed));
}

function orRefused(parsed: MessageFilter | string): Result<MessageFilter, AwsError> {
  return typeof parsed === 'string' ? err(invalid(parsed)) : ok(parsed);
}

function invalid(message: string): AwsError {
  return { code: 'InvalidParameterException', message, httpStatus: 400 };
}
