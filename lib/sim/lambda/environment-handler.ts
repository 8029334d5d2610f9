import type { EpochMs } from '../kernel/clock';
import { unreachable } from '../kernel/unreachable';
import { utf8Length } from '../kernel/utf8-length';
import {
  type EnvironmentIn,
  type HandlerOutcome,
  type ProcessEvent,
  type Transition,
  withMemoryUsed,
} from './environment-state';
import { type InvocationEnding, invocationEnded } from './invocation-ending';
import { LIMITS } from './limits';
import {
  exitPayload,
  KILLED,
  RESPONSE_TOO_LARGE_PAYLOAD,
  timedOutPayload,
} from './platform-errors';

/** A handler came back, in one way or another. */
export function afterHandler(
  before: EnvironmentIn<'busy'>,
  { at, report }: ProcessEvent & { type: 'handlerEnded' },
): Transition {
  const environment = withMemoryUsed(before, report.maxMemoryUsedMb);
  const { invocation, timeoutMs } = environment;
  const durationMs = invocation.spentMs + Math.max(0, report.durationMs);
  // An answer the environment itself measured as too late loses, even if the page's timer was later still.
  if (report.status === 'deadlinePassed' || durationMs >= timeoutMs) {
    return afterHandlerOutOfTime(environment, at);
  }
  return invocationEnded(environment, invocation, {
    at,
    durationMs,
    ...endingOf(report, invocation.requestId),
  });
}

/** The timeout kills the process in the middle of whatever it does. Duration is the timeout to the dot. */
export function afterHandlerOutOfTime(environment: EnvironmentIn<'busy'>, at: EpochMs): Transition {
  const { invocation, timeoutMs } = environment;
  return invocationEnded(environment, invocation, {
    at,
    durationMs: timeoutMs,
    outcome: 'timedOut',
    payloadText: timedOutPayload(invocation.requestId, timeoutMs),
    status: 'timeout',
    leaves: 'reset',
  });
}

/** The kernel killed the process: it asked for more than the function's memory. */
export function outOfMemoryInHandler(before: EnvironmentIn<'busy'>, at: EpochMs): Transition {
  const environment = withMemoryUsed(before, before.memorySizeMb);
  const { invocation, startedAt } = environment;
  return invocationEnded(environment, invocation, {
    at,
    durationMs: at - startedAt,
    outcome: 'failed',
    payloadText: exitPayload(invocation.requestId, KILLED),
    status: 'error',
    errorType: 'Runtime.OutOfMemory',
    leaves: 'reset',
  });
}

type Answered = Exclude<HandlerOutcome, { status: 'deadlinePassed' }>;

function endingOf(
  report: Answered,
  requestId: string,
): Omit<InvocationEnding, 'at' | 'durationMs'> {
  switch (report.status) {
    case 'returned':
      return returned(report);
    case 'threw':
      return { outcome: 'failed', payloadText: report.payloadText, ...afterThrow(report) };
    case 'exited':
      return {
        outcome: 'failed',
        payloadText: exitPayload(requestId, report.exit),
        status: 'error',
        errorType: 'Runtime.ExitError',
        leaves: 'reset',
      };
    default:
      return unreachable(report);
  }
}

function returned({
  responseText,
  processEnded,
}: Answered & { readonly status: 'returned' }): Omit<InvocationEnding, 'at' | 'durationMs'> {
  const leaves = processEnded ? 'reset' : 'idle';
  if (utf8Length(responseText) <= LIMITS.maxResponseBytes.value) {
    return { outcome: 'succeeded', payloadText: responseText, leaves };
  }
  return { outcome: 'failed', payloadText: RESPONSE_TOO_LARGE_PAYLOAD, leaves };
}

function afterThrow({
  processEnded,
}: {
  readonly processEnded: boolean;
}): Pick<InvocationEnding, 'status' | 'errorType' | 'leaves'> {
  return processEnded
    ? { status: 'error', errorType: 'Runtime.ExitError', leaves: 'reset' }
    : { leaves: 'idle' };
}
