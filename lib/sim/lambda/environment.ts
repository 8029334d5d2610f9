import type { EpochMs } from '../kernel/clock';
import { unreachable } from '../kernel/unreachable';
import { afterHandler, afterHandlerOutOfTime, outOfMemoryInHandler } from './environment-handler';
import {
  afterInitialization,
  handlerStarted,
  initLimitMs,
  initTimedOut,
  OWN_SHARE_OF_INIT_MS,
  outOfMemoryInInit,
} from './environment-init';
import { provisioningStarted, whileProvisioning } from './environment-provisioning';
import {
  type Environment,
  type EnvironmentEvent,
  type EnvironmentIn,
  life,
  type ProcessEvent,
  type Transition,
  unchanged,
} from './environment-state';

export function newEnvironment(settings: {
  readonly timeoutMs: number;
  readonly memorySizeMb: number;
}): Environment {
  return { ...settings, phase: 'new', maxMemoryUsedMb: 0, invocationCount: 0, process: 0 };
}

/** Whether it would take an invocation now. */
export function isFree(environment: Environment): boolean {
  return ['new', 'prepared', 'idle', 'reset'].includes(environment.phase);
}

/**
 * Moves an environment to its next phase and says what is to be done.
 *
 * An event that no longer applies, a late answer after a timeout say, leaves it as it is. Rules ENV-1 to ENV-16.
 */
export function nextEnvironment(environment: Environment, event: EnvironmentEvent): Transition {
  if (environment.phase === 'shutDown') return unchanged(environment);
  if (event.type === 'discarded') return shutDown(environment);
  if (event.type === 'invoked') return afterInvoked(environment, event);
  if (event.type === 'provisioned') return provisioningStarted(environment, event.at);
  if (event.process !== environment.process) return unchanged(environment);
  return afterProcessEvent(environment, event);
}

function shutDown(environment: Environment): Transition {
  return {
    environment: { ...life(environment), phase: 'shutDown' },
    effects: [{ do: 'stopProcess', process: environment.process }],
  };
}

function afterInvoked(
  environment: Environment,
  { at, requestId }: EnvironmentEvent & { type: 'invoked' },
): Transition {
  if (!isFree(environment)) return unchanged(environment);
  const coldStart = environment.phase === 'new';
  const invocation = { requestId, coldStart, spentMs: 0 };
  if (environment.phase === 'idle') return handlerStarted(environment, invocation, at);
  if (environment.phase === 'prepared') {
    const { initDurationMs } = environment;
    return handlerStarted(environment, { ...invocation, initDurationMs }, at);
  }
  const process = environment.process + 1;
  return {
    environment: {
      ...life(environment),
      process,
      phase: 'starting',
      within: coldStart ? 'init' : 'invoke',
      invocation,
    },
    effects: [
      ...(coldStart ? [{ do: 'log', at, record: { kind: 'initStart' } } as const] : []),
      { do: 'startProcess', process },
    ],
  };
}

function afterProcessEvent(environment: Environment, event: ProcessEvent): Transition {
  switch (environment.phase) {
    case 'starting':
      return event.type === 'processStarted'
        ? initializationStarted(environment, event.at)
        : unchanged(environment);
    case 'initializing':
      return whileInitializing(environment, event);
    case 'busy':
      return whileBusy(environment, event);
    case 'provisioning':
    case 'preparing':
      return whileProvisioning(environment, event);
    case 'new':
    case 'prepared':
    case 'idle':
    case 'reset':
    case 'shutDown':
      return unchanged(environment);
    default:
      return unreachable(environment);
  }
}

function initializationStarted(environment: EnvironmentIn<'starting'>, at: EpochMs): Transition {
  const { process, within, invocation } = environment;
  const deadline = at + initLimitMs(environment);
  return {
    environment: {
      ...life(environment),
      phase: 'initializing',
      within,
      invocation,
      startedAt: at,
      deadline,
    },
    effects: [
      { do: 'startDeadlineTimer', process, at: deadline + OWN_SHARE_OF_INIT_MS },
      { do: 'initialize', process },
    ],
  };
}

function whileInitializing(
  environment: EnvironmentIn<'initializing'>,
  event: ProcessEvent,
): Transition {
  if (event.type === 'initializationEnded') return afterInitialization(environment, event);
  if (event.type === 'deadlinePassed') return initTimedOut(environment, event.at);
  if (event.type === 'outOfMemory') return outOfMemoryInInit(environment, event.at);
  return unchanged(environment);
}

function whileBusy(environment: EnvironmentIn<'busy'>, event: ProcessEvent): Transition {
  if (event.type === 'handlerEnded') return afterHandler(environment, event);
  if (event.type === 'deadlinePassed') return afterHandlerOutOfTime(environment, event.at);
  if (event.type === 'outOfMemory') return outOfMemoryInHandler(environment, event.at);
  return unchanged(environment);
}
