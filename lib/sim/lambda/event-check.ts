import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { utf8Length } from '../kernel/utf8-length';
import { jacksonLocation, positionAt, type TextPosition } from './json-location';
import { findJsonProblem } from './json-problem';
import type { JsonProblem } from './json-scalars';
import { LIMITS } from './limits';

/** A payload that `Invoke` does not take, and where in it the trouble is, if it is at one place. */
export interface EventRefusal {
  readonly error: AwsError;
  readonly position?: TextPosition;
}

/** Checks an invocation's payload as the API does. The text it answers with is what the function gets. */
export function checkEvent(eventText: string): Result<string, EventRefusal> {
  if (utf8Length(eventText) > LIMITS.maxRequestBytes.value) return err({ error: TOO_LARGE });
  if (eventText === '') return ok('{}');
  if (parses(eventText)) return ok(eventText);
  const problem = findJsonProblem(eventText);
  if (!problem) return ok(eventText);
  return err({
    error: notJson(eventText, problem),
    position: positionAt(eventText, problem.offset),
  });
}

const TOO_LARGE: AwsError = {
  code: 'RequestEntityTooLargeException',
  message: `Request must be smaller than ${LIMITS.maxRequestBytes.value} bytes for the InvokeFunction operation`,
  httpStatus: 413,
};

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notJson(text: string, { message, reportedAt }: JsonProblem): AwsError {
  const location = jacksonLocation(text, reportedAt);
  return {
    code: 'InvalidRequestContentException',
    message: `Could not parse request body into json: Could not parse payload into json: ${message}\n at ${location}`,
    httpStatus: 400,
  };
}
