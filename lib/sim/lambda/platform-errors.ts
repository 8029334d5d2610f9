import type { ProcessExit } from './invocation';
import { LIMITS } from './limits';

/** The answer to an invocation that took longer than the function's timeout. */
export function timedOutPayload(requestId: string, timeoutMs: number): string {
  const seconds = (timeoutMs / 1_000).toFixed(2);
  return platformError(
    'Sandbox.Timedout',
    `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`,
  );
}

/** The answer to an invocation during which the runtime's process ended. */
export function exitPayload(requestId: string, exit: ProcessExit): string {
  return platformError('Runtime.ExitError', `RequestId: ${requestId} Error: ${reason(exit)}`);
}

/** How the kernel ends a process, as one that asks for more memory than its function has. */
export const KILLED: ProcessExit = { kind: 'signal', signal: 'killed' };

/** Here AWS writes the members the other way round. */
export const RESPONSE_TOO_LARGE_PAYLOAD = JSON.stringify({
  errorMessage: `Response payload size exceeded maximum allowed payload size (${LIMITS.maxResponseBytes.value} bytes).`,
  errorType: 'Function.ResponseSizeTooLarge',
});

/**
 * A runtime's error type as platform events repeat it: foreign names become `Runtime.Unknown` (rule ERR-3).
 */
export function platformErrorType(errorType: string): string {
  return /^(Runtime|Function)\.[A-Z][a-zA-Z]+$/.test(errorType) ? errorType : 'Runtime.Unknown';
}

function platformError(errorType: string, errorMessage: string): string {
  return JSON.stringify({ errorType, errorMessage });
}

function reason(exit: ProcessExit): string {
  if (exit.kind === 'signal') return `Runtime exited with error: signal: ${exit.signal}`;
  if (exit.status === 0) return 'Runtime exited without providing a reason';
  return `Runtime exited with error: exit status ${exit.status}`;
}
