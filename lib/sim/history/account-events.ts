import type { Account } from '../account/account-state';
import type { Effect } from '../account/plan';
import type { EpochMs } from '../kernel/clock';
import { own } from '../kernel/own';
import type { Environment } from '../lambda/environment-state';
import type { Advanced } from '../lambda/fleet/advanced';
import type { FleetEnvironment } from '../lambda/fleet/fleet-state';
import { isOutdated } from '../lambda/fleet/settle';
import type { InvokeResult } from '../lambda/invocation';
import type { Departure, EnvironmentPhase, ServiceEvent } from './service-event';

/**
 * What the Lambda service did, as a history keeps it: read off the account before and after, and the plan between.
 *
 * @param endedBecause - Why an environment was ended from outside; without it the service ended it.
 */
export function accountEvents(
  before: Account,
  { account, plan }: Advanced,
  { now, endedBecause }: { readonly now: EpochMs; readonly endedBecause?: Departure },
): readonly ServiceEvent[] {
  const told = plan.flatMap((effect) => eventOfEffect(before, effect, now));
  const earlier = before.fleet.environments;
  const changed = Object.values(account.fleet.environments).flatMap((one) =>
    phaseChange(own(earlier, one.id), one, now),
  );
  const gone = Object.values(earlier)
    .filter(({ id }) => !own(account.fleet.environments, id))
    .map((one) => departed(one, endedBecause ?? departureOf(account, one, now), now));
  return [...told, ...changed, ...gone];
}

function eventOfEffect(before: Account, effect: Effect, at: EpochMs): readonly ServiceEvent[] {
  switch (effect.do) {
    case 'log':
      return [{ type: 'logged', at, environment: effect.environmentId, lines: effect.events }];
    case 'answer':
    case 'tried': {
      const one = own(before.fleet.environments, effect.environmentId);
      return one ? invocationEnded(one, effect.result, at) : [];
    }
    default:
      return [];
  }
}

function invocationEnded(
  { id, order }: FleetEnvironment,
  { requestId, coldStart, outcome, report }: InvokeResult,
  at: EpochMs,
): readonly ServiceEvent[] {
  if (!report) return [];
  return [
    {
      type: 'invocationEnded',
      at,
      environment: id,
      requestId,
      version: order.version,
      coldStart,
      outcome,
      report,
      temporaryStorageMb: order.configuration.EphemeralStorage.Size,
    },
  ];
}

function phaseChange(
  before: FleetEnvironment | undefined,
  { id, environment }: FleetEnvironment,
  at: EpochMs,
): readonly ServiceEvent[] {
  if (before?.environment === environment) return [];
  const phase = TOLD_AS[environment.phase];
  const requestId = requestIdOf(environment);
  const isKnown =
    before !== undefined &&
    TOLD_AS[before.environment.phase] === phase &&
    requestIdOf(before.environment) === requestId;
  if (isKnown || phase === undefined) return [];
  return [
    {
      type: 'phaseChanged',
      at,
      environment: id,
      phase,
      ...(requestId !== undefined && { requestId }),
    },
  ];
}

function departed({ id }: FleetEnvironment, cause: Departure, at: EpochMs): ServiceEvent {
  return { type: 'phaseChanged', at, environment: id, phase: 'gone', cause };
}

function departureOf(account: Account, one: FleetEnvironment, now: EpochMs): Departure {
  if (isOutdated(account, one, now)) return 'newDeployment';
  return one.isProvisioned ? 'notProvisioned' : 'idleTooLong';
}

function requestIdOf(environment: Environment): string | undefined {
  return 'invocation' in environment ? environment.invocation.requestId : undefined;
}

const TOLD_AS: Readonly<Record<Environment['phase'], EnvironmentPhase | undefined>> = {
  new: undefined,
  provisioning: 'starting',
  preparing: 'initializing',
  prepared: 'idle',
  starting: 'starting',
  initializing: 'initializing',
  busy: 'busy',
  idle: 'idle',
  reset: 'reset',
  shutDown: undefined,
};
