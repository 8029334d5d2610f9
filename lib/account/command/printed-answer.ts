import type { CallEnd } from '../call-waiters';

/** An answer as the SDK shows it: the output, or the exception with its members. */
export function printedAnswer({ answer, requestId }: CallEnd): object {
  if (answer.status === 'answered') {
    const { output, httpStatus: httpStatusCode } = answer;
    return { ...output, $metadata: { httpStatusCode, requestId } };
  }
  const { code: name, message, httpStatus, members } = answer.error;
  return {
    name,
    message,
    httpStatus,
    ...members,
    $metadata: { httpStatusCode: httpStatus, requestId },
  };
}
