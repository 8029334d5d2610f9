import type { EpochMs } from '../kernel/clock';
import { unreachable } from '../kernel/unreachable';
import { roundedMs } from './billing';
import {
  type Environment,
  type EnvironmentEffect,
  type EnvironmentIn,
  type InvocationInHand,
  life,
  type ProcessEvent,
  type Transition,
  withMemoryUsed,
} from './environment-state';
import type { ProcessExit } from './invocation';
import { invocationEnded } from './invocation-ending';
import { LIMITS } from './limits';
import { exitPayload, KILLED, platformErrorType, timedOutPayload } from './platform-errors';
import type { InitPlace } from './platform-record';

/**
 * What unpacking files and waking the interpreter may take of an init that never ends. One that ends is judged by
 * what it measured of the learner's own code.
 */
export const OWN_SHARE_OF_INIT_MS = 2_000;

/** Why an init did not end well. */
type InitFailure =
  | { readonly kind: 'timedOut' }
  | { readonly kind: 'outOfMemory' }
  | { readonly kind: 'threw'; readonly errorType: string; readonly payloadText: string }
  | { readonly kind: 'exited'; readonly exit: ProcessExit };

interface FailedInit {
  readonly at: EpochMs;
  readonly durationMs: number;
  readonly failure: InitFailure;
}

/** Hands the event to a process that is ready for it. Earlier time of the invocation counts against its timeout. */
export function handlerStarted(
  environment: Environment,
  invocation: InvocationInHand,
  at: EpochMs,
): Transition {
  const { process, timeoutMs } = environment;
  const { requestId, spentMs } = invocation;
  const deadline = at + timeoutMs - spentMs;
  return {
    environment: {
      ...life(environment),
      phase: 'busy',
      invocation,
      startedAt: at - spentMs,
      deadline,
    },
    effects: [
      { do: 'log', at, record: { kind: 'start', requestId } },
      { do: 'startDeadlineTimer', process, at: deadline },
      { do: 'runHandler', process, requestId, deadline },
    ],
  };
}

export function afterInitialization(
  before: EnvironmentIn<'initializing'>,
  { at, report }: ProcessEvent & { type: 'initializationEnded' },
): Transition {
  const environment = withMemoryUsed(before, report.maxMemoryUsedMb);
  const durationMs = Math.max(0, report.durationMs);
  if (durationMs >= initLimitMs(environment)) return initTimedOut(environment, at);
  switch (report.status) {
    case 'initialized':
      return initialized(environment, at, durationMs);
    case 'threw': {
      const { errorType, payloadText } = report;
      const failure = { kind: 'threw', errorType, payloadText } as const;
      return initFailed(environment, { at, durationMs, failure });
    }
    case 'exited':
      return initFailed(environment, {
        at,
        durationMs,
        failure: { kind: 'exited', exit: report.exit },
      });
    default:
      return unreachable(report);
  }
}

export function initTimedOut(environment: EnvironmentIn<'initializing'>, at: EpochMs): Transition {
  return initFailed(environment, {
    at,
    durationMs: initLimitMs(environment),
    failure: { kind: 'timedOut' },
  });
}

export function outOfMemoryInInit(before: EnvironmentIn<'initializing'>, at: EpochMs): Transition {
  return initFailed(withMemoryUsed(before, before.memorySizeMb), {
    at,
    durationMs: at - before.startedAt,
    failure: { kind: 'outOfMemory' },
  });
}

/** Before the invocation an init has ten seconds; inside it, what the function has. */
export function initLimitMs({
  within,
  timeoutMs,
}: {
  readonly within: InitPlace;
  readonly timeoutMs: number;
}): number {
  return within === 'init' ? LIMITS.maxInitMs.value : timeoutMs;
}

function initialized(
  environment: EnvironmentIn<'initializing'>,
  at: EpochMs,
  durationMs: number,
): Transition {
  const { within, invocation } = environment;
  const known =
    within === 'init'
      ? { ...invocation, initDurationMs: durationMs }
      : { ...invocation, spentMs: durationMs };
  const started = handlerStarted(environment, known, at);
  const record = {
    kind: 'initReport',
    within,
    status: 'success',
    durationMs: roundedMs(durationMs),
  } as const;
  return { ...started, effects: [{ do: 'log', at, record }, ...started.effects] };
}

/** A failed init is repeated inside the invocation; failed there too, it is the invocation's answer. */
function initFailed(environment: EnvironmentIn<'initializing'>, failed: FailedInit): Transition {
  return environment.within === 'init'
    ? repeatedInInvocation(environment, failed)
    : invocationFailed(environment, failed);
}

function repeatedInInvocation(
  environment: EnvironmentIn<'initializing'>,
  failed: FailedInit,
): Transition {
  const process = environment.process + 1;
  return {
    environment: {
      ...life(environment),
      process,
      phase: 'starting',
      within: 'invoke',
      invocation: environment.invocation,
    },
    effects: [
      { do: 'stopProcess', process: environment.process },
      initReport('init', failed),
      { do: 'startProcess', process },
    ],
  };
}

function invocationFailed(
  environment: EnvironmentIn<'initializing'>,
  failed: FailedInit,
): Transition {
  const { invocation, timeoutMs } = environment;
  const { requestId } = invocation;
  const { at, durationMs, failure } = failed;
  const ended = invocationEnded(environment, invocation, {
    at,
    durationMs,
    outcome: failure.kind === 'timedOut' ? 'timedOut' : 'failed',
    payloadText: payloadOf(failure, requestId, timeoutMs),
    ...statusOf(failure),
    leaves: 'reset',
  });
  return {
    ...ended,
    effects: [
      initReport('invoke', failed),
      { do: 'log', at, record: { kind: 'start', requestId } },
      ...ended.effects,
    ],
  };
}

function initReport(within: InitPlace, { at, durationMs, failure }: FailedInit): EnvironmentEffect {
  return {
    do: 'log',
    at,
    record: {
      kind: 'initReport',
      within,
      durationMs: roundedMs(durationMs),
      ...statusOf(failure),
    },
  };
}

function statusOf(
  failure: InitFailure,
): { readonly status: 'timeout' } | { readonly status: 'error'; readonly errorType: string } {
  switch (failure.kind) {
    case 'timedOut':
      return { status: 'timeout' };
    case 'outOfMemory':
      return { status: 'error', errorType: 'Runtime.OutOfMemory' };
    case 'threw':
      return { status: 'error', errorType: platformErrorType(failure.errorType) };
    case 'exited':
      return { status: 'error', errorType: 'Runtime.ExitError' };
    default:
      return unreachable(failure);
  }
}

function payloadOf(failure: InitFailure, requestId: string, timeoutMs: number): string {
  switch (failure.kind) {
    case 'timedOut':
      return timedOutPayload(requestId, timeoutMs);
    case 'outOfMemory':
      return exitPayload(requestId, KILLED);
    case 'threw':
      return failure.payloadText;
    case 'exited':
      return exitPayload(requestId, failure.exit);
    default:
      return unreachable(failure);
  }
}
