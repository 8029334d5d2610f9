import type { EpochMs } from '../kernel/clock';
import { own } from '../kernel/own';
import { withoutEvent } from '../lambda/asynchronous/events';
import { isBeingProvisioned } from '../lambda/environment-provisioning';
import type { ProcessEvent } from '../lambda/environment-state';
import { advanceEnvironment, wrote } from '../lambda/fleet/advance-environment';
import type { Advanced } from '../lambda/fleet/advanced';
import { withFailedProvisioning } from '../lambda/fleet/failed-provisioning';
import { nextDue, settle } from '../lambda/fleet/settle';
import { withoutEnvironment } from '../lambda/fleet/with-environment';
import type { LogEvent } from '../lambda/invocation';
import type { Account } from './account-state';
import type { Surroundings } from './surroundings';

/** What a process of an environment did; the account hears it from the shell and from nobody else. */
export function environmentDid(
  account: Account,
  environmentId: string,
  event: ProcessEvent,
  surroundings: Surroundings,
): Advanced {
  const advanced = advanceEnvironment(account, environmentId, event, surroundings);
  const settled = settle(advanced.account, surroundings);
  return { account: settled.account, plan: [...advanced.plan, ...settled.plan] };
}

/** What the handler and its runtime wrote. */
export function environmentWrote(
  account: Account,
  environmentId: string,
  events: readonly LogEvent[],
  surroundings: Surroundings,
): Advanced {
  return wrote(account, environmentId, events, surroundings);
}

/**
 * Ends an environment, whatever it does. Its invocation is lost with it.
 *
 * @param isBroken - By a fault of ours: where it was being provisioned, that is not tried again and again.
 */
export function environmentLost(
  account: Account,
  environmentId: string,
  surroundings: Surroundings,
  isBroken = false,
): Advanced {
  const one = own(account.fleet.environments, environmentId);
  if (!one) return { account, plan: [] };
  const { invocation, environment } = one;
  const left = withoutEnvironment(account, environmentId);
  const gone =
    isBroken && isBeingProvisioned(environment) ? withFailedProvisioning(left, one) : left;
  const settled = settle(
    invocation?.type === 'Event' ? withoutEvent(gone, invocation.requestId) : gone,
    surroundings,
  );
  return {
    account: settled.account,
    plan: [
      { do: 'stopProcess', environmentId, process: environment.process },
      ...(invocation ? [{ do: 'abandon', requestId: invocation.requestId } as const] : []),
      ...settled.plan,
    ],
  };
}

/** Lets the account see what time it is. Ask `wakeTime` when to come back. */
export function timePassed(account: Account, surroundings: Surroundings): Advanced {
  return settle(account, surroundings);
}

export function wakeTime(account: Account, now: EpochMs): EpochMs | undefined {
  return nextDue(account, now);
}

/**
 * The account as it can be kept: no process outlives the page or the command, so no environment does.
 * Events that were running are tried again.
 */
export function atRest(account: Account, now: EpochMs): Account {
  return {
    ...account,
    fleet: {
      ...account.fleet,
      environments: {},
      events: account.fleet.events.map((event) => ({ ...event, dueAt: event.dueAt ?? now })),
    },
  };
}
