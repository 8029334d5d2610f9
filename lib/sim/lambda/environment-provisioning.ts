import type { EpochMs } from '../kernel/clock';
import { roundedMs } from './billing';
import { OWN_SHARE_OF_INIT_MS } from './environment-init';
import {
  type Environment,
  type EnvironmentIn,
  type InitializationOutcome,
  life,
  type ProcessEvent,
  type Transition,
  unchanged,
  withMemoryUsed,
} from './environment-state';
import { LIMITS } from './limits';
import { platformErrorType } from './platform-errors';
import type { PlatformRecord } from './platform-record';

/** Begins the init of an environment that nobody has asked anything of yet. Rule CON-8. */
export function provisioningStarted(environment: Environment, at: EpochMs): Transition {
  if (environment.phase !== 'new') return unchanged(environment);
  const process = environment.process + 1;
  return {
    environment: { ...life(environment), process, phase: 'provisioning' },
    effects: [
      { do: 'log', at, record: { kind: 'initStart' } },
      { do: 'startProcess', process },
    ],
  };
}

/** Whether it works although nobody asked anything of it. */
export function isBeingProvisioned({ phase }: Environment): boolean {
  return phase === 'provisioning' || phase === 'preparing';
}

export function whileProvisioning(
  environment: EnvironmentIn<'provisioning' | 'preparing'>,
  event: ProcessEvent,
): Transition {
  if (environment.phase === 'provisioning') {
    return event.type === 'processStarted'
      ? preparing(environment, event.at)
      : unchanged(environment);
  }
  switch (event.type) {
    case 'initializationEnded':
      return afterPreparation(environment, event);
    case 'deadlinePassed':
      return gaveUp(environment, event.at, { durationMs: limitMs(environment), status: 'timeout' });
    case 'outOfMemory':
      return gaveUp(environment, event.at, {
        durationMs: event.at - environment.startedAt,
        status: 'error',
        errorType: 'Runtime.OutOfMemory',
      });
    default:
      return unchanged(environment);
  }
}

function preparing(environment: Environment, at: EpochMs): Transition {
  const { process } = environment;
  const deadline = at + limitMs(environment);
  return {
    environment: { ...life(environment), phase: 'preparing', startedAt: at, deadline },
    effects: [
      { do: 'startDeadlineTimer', process, at: deadline + OWN_SHARE_OF_INIT_MS },
      { do: 'initialize', process },
    ],
  };
}

/** As long as the function may run, and 130 seconds at least. */
function limitMs({ timeoutMs }: Environment): number {
  return Math.max(LIMITS.minProvisionedInitMs.value, timeoutMs);
}

function afterPreparation(
  before: EnvironmentIn<'preparing'>,
  { at, report }: ProcessEvent & { type: 'initializationEnded' },
): Transition {
  const environment = withMemoryUsed(before, report.maxMemoryUsedMb);
  const durationMs = Math.max(0, report.durationMs);
  if (report.status !== 'initialized') {
    return gaveUp(environment, at, {
      durationMs,
      status: 'error',
      errorType: errorTypeOf(report),
    });
  }
  const record = initReport({ durationMs, status: 'success' });
  return {
    environment: { ...life(environment), phase: 'prepared', initDurationMs: durationMs },
    effects: [{ do: 'log', at, record }],
  };
}

function errorTypeOf(report: Exclude<InitializationOutcome, { status: 'initialized' }>): string {
  return report.status === 'threw' ? platformErrorType(report.errorType) : 'Runtime.ExitError';
}

type Preparation = Pick<PlatformRecord & { kind: 'initReport' }, 'status' | 'durationMs'> & {
  readonly errorType?: string;
};

/** Nobody waits for it, so nothing is repeated. */
function gaveUp(environment: Environment, at: EpochMs, preparation: Preparation): Transition {
  return {
    environment: { ...life(environment), phase: 'shutDown' },
    effects: [
      { do: 'stopProcess', process: environment.process },
      { do: 'log', at, record: initReport(preparation) },
      { do: 'giveUpProvisioning' },
    ],
  };
}

function initReport({ durationMs, ...rest }: Preparation): PlatformRecord {
  return { kind: 'initReport', within: 'init', durationMs: roundedMs(durationMs), ...rest };
}
