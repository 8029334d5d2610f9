import type { EpochMs } from '../kernel/clock';
import { billedFor } from './billed-for';
import type { EnvironmentPhase, ServiceEvent } from './service-event';

/** One execution environment as it was at a moment. */
export interface EnvironmentMoment {
  readonly id: string;
  /** Counts the environments of this history from 1: easier to say than a log stream. */
  readonly number: number;
  readonly phase: EnvironmentPhase;
  readonly since: EpochMs;
  readonly requestId?: string;
  readonly invocationCount: number;
  /** Path below `/tmp` -> bytes. */
  readonly temporaryFiles: Readonly<Record<string, number>>;
  readonly modelled: boolean;
}

/** All that was the case at one time: what stands on the screen when the reader goes back to it. */
export interface Moment {
  /** Those that are not gone, the oldest first. */
  readonly environments: readonly EnvironmentMoment[];
  /** How many there have been. */
  readonly environmentCount: number;
  readonly invocations: number;
  readonly coldStarts: number;
  readonly failures: number;
  readonly throttles: number;
  /** What was billed for, together: memory in GB times billed seconds, and as much of the `/tmp` that costs. */
  readonly gbSeconds: number;
  readonly storageGbSeconds: number;
}

/** The environments that work on an invocation. An init before it counts, as it does against Lambda's limits. */
export function concurrencyOf({ environments }: Moment): number {
  return environments.filter(({ requestId }) => requestId !== undefined).length;
}

export function momentAfter(before: Moment, event: ServiceEvent): Moment {
  switch (event.type) {
    case 'phaseChanged':
      return afterPhase(before, event);
    case 'invocationEnded':
      return afterInvocation(before, event);
    case 'temporaryFilesChanged':
      return afterFiles(before, event);
    case 'refused':
      return event.outcome === 'throttled'
        ? { ...before, throttles: before.throttles + 1 }
        : before;
    case 'logged':
      return before;
  }
}

type EventOf<Type extends ServiceEvent['type']> = Extract<ServiceEvent, { type: Type }>;

function afterPhase(before: Moment, event: EventOf<'phaseChanged'>): Moment {
  const { environment: id, phase, at, requestId } = event;
  if (phase === 'gone') {
    return { ...before, environments: before.environments.filter((one) => one.id !== id) };
  }
  if (before.environments.some((one) => one.id === id)) {
    return withEnvironment(before, id, ({ requestId: _, ...known }) => ({
      ...known,
      phase,
      since: at,
      ...(requestId !== undefined && { requestId }),
    }));
  }
  const environmentCount = before.environmentCount + 1;
  const created: EnvironmentMoment = {
    id,
    number: environmentCount,
    phase,
    since: at,
    ...(requestId !== undefined && { requestId }),
    invocationCount: 0,
    temporaryFiles: {},
    modelled: event.modelled === true,
  };
  return { ...before, environments: [...before.environments, created], environmentCount };
}

function afterInvocation(before: Moment, event: EventOf<'invocationEnded'>): Moment {
  const { environment, coldStart, outcome } = event;
  const { gbSeconds, storageGbSeconds } = billedFor(event);
  const counted = withEnvironment(before, environment, (one) => ({
    ...one,
    invocationCount: one.invocationCount + 1,
  }));
  return {
    ...counted,
    invocations: before.invocations + 1,
    coldStarts: before.coldStarts + (coldStart ? 1 : 0),
    failures: before.failures + (outcome === 'succeeded' ? 0 : 1),
    gbSeconds: before.gbSeconds + gbSeconds,
    storageGbSeconds: before.storageGbSeconds + storageGbSeconds,
  };
}

/** One copy for all of them: there may be thousands. */
function afterFiles(
  before: Moment,
  { environment, files }: EventOf<'temporaryFilesChanged'>,
): Moment {
  return withEnvironment(before, environment, (one) => {
    const sizes = new Map(Object.entries(one.temporaryFiles));
    for (const { path, bytes } of files) {
      if (bytes === null) sizes.delete(path);
      else sizes.set(path, bytes);
    }
    return { ...one, temporaryFiles: Object.fromEntries(sizes) };
  });
}

function withEnvironment(
  moment: Moment,
  id: string,
  change: (environment: EnvironmentMoment) => EnvironmentMoment,
): Moment {
  return {
    ...moment,
    environments: moment.environments.map((one) => (one.id === id ? change(one) : one)),
  };
}
