import type { Account } from '../../account/account-state';
import type { Effect } from '../../account/plan';
import type { Surroundings } from '../../account/surroundings';
import type { EpochMs } from '../../kernel/clock';
import { own } from '../../kernel/own';
import { runDueEvents } from '../asynchronous/run-due-events';
import { isFree } from '../environment';
import { exactVersion } from '../functions/find-function';
import { runningAt } from '../functions/version-change';
import { advanceEnvironment } from './advance-environment';
import type { Advanced } from './advanced';
import type { FleetEnvironment } from './fleet-state';
import { provision, wantsProvisioning } from './provision';

/** How long Lambda keeps an environment that nobody uses; AWS gives no figure. Rule CON-7. */
export const IDLE_MS = 600_000;

/** What has become due: environments that are outdated or were idle too long go, events that waited are tried. */
export function settle(account: Account, surroundings: Surroundings): Advanced {
  const { now } = surroundings;
  let state = account;
  const plan: Effect[] = [];
  for (const one of Object.values(account.fleet.environments)) {
    if (isFree(one.environment) && goesAt(account, one, now) <= now) {
      const gone = advanceEnvironment(state, one.id, { type: 'discarded' }, surroundings);
      state = gone.account;
      plan.push(...gone.plan);
    }
  }
  const provisioned = provision(state, surroundings);
  const ran = runDueEvents(provisioned.account, surroundings);
  return { account: ran.account, plan: [...plan, ...provisioned.plan, ...ran.plan] };
}

/** When something becomes due next, if nothing else happens before. */
export function nextDue(account: Account, now: EpochMs): EpochMs | undefined {
  if (wantsProvisioning(account)) return now;
  const times = [
    ...Object.values(account.fleet.environments)
      .filter(({ environment }) => isFree(environment))
      .map((one) => goesAt(account, one, now)),
    ...account.fleet.events.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt])),
  ];
  return times.length === 0 ? undefined : Math.max(now, Math.min(...times));
}

/** Whether an environment is of code or settings that are no longer the function's. */
export function isOutdated(account: Account, one: FleetEnvironment, now: EpochMs): boolean {
  return runningVersion(account, one, now)?.deploymentId !== one.deploymentId;
}

function runningVersion(account: Account, one: FleetEnvironment, now: EpochMs) {
  const fn = own(account.lambda.functions, one.functionName);
  const version = fn && exactVersion(fn, one.order.version);
  return version && runningAt(version, now);
}

/** When an environment that is free goes: when its code or settings are no longer the function's, or after a while. */
function goesAt(account: Account, one: FleetEnvironment, now: EpochMs): EpochMs {
  if (isOutdated(account, one, now)) return now;
  const fn = own(account.lambda.functions, one.functionName);
  const version = fn && exactVersion(fn, one.order.version);
  const leaves = one.isProvisioned ? Number.MAX_SAFE_INTEGER : one.idleSince + IDLE_MS;
  return version?.change?.before && now < version.change.endsAt
    ? Math.min(leaves, version.change.endsAt)
    : leaves;
}
