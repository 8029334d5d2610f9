import type { Account } from '../../account/account-state';
import type { Effect, Plan } from '../../account/plan';
import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import { SimulatorFault } from '../../kernel/simulator-fault';
import { appendLog } from '../../logs/append-log';
import { isFree, nextEnvironment } from '../environment';
import type { EnvironmentEffect, EnvironmentEvent } from '../environment-state';
import type { LogEvent } from '../invocation';
import { platformLogEvents } from '../log-lines';
import { logTail } from '../log-result';
import type { Advanced } from './advanced';
import { withFailedProvisioning } from './failed-provisioning';
import { finishInvocation } from './finish-invocation';
import type { FleetEnvironment } from './fleet-state';
import { withEnvironment, withoutEnvironment } from './with-environment';

/** Moves one environment on, and does in the account what follows from it. An environment that is gone stays gone. */
export function advanceEnvironment(
  account: Account,
  id: string,
  event: EnvironmentEvent,
  surroundings: Surroundings,
): Advanced {
  const before = own(account.fleet.environments, id);
  if (!before) return { account, plan: [] };
  const { environment, effects } = nextEnvironment(before.environment, event);
  if (environment === before.environment) return { account, plan: [] };
  let state = withEnvironment(account, {
    ...before,
    environment,
    idleSince: isFree(environment) ? surroundings.now : before.idleSince,
  });
  const plan: Effect[] = [];
  for (const effect of effects) {
    const done = carryOver(state, id, effect, surroundings);
    state = done.account;
    plan.push(...done.plan);
  }
  return {
    account: environment.phase === 'shutDown' ? withoutEnvironment(state, id) : state,
    plan,
  };
}

function carryOver(
  account: Account,
  id: string,
  effect: EnvironmentEffect,
  surroundings: Surroundings,
): Advanced {
  const one = environmentOf(account, id);
  switch (effect.do) {
    case 'startProcess':
      return { account, plan: [{ ...effect, environmentId: id, order: one.order }] };
    case 'runHandler':
      return { account, plan: [handlerOrder(one, effect)] };
    case 'log':
      return wrote(
        account,
        id,
        platformLogEvents(effect.record, effect.at, one.order),
        surroundings,
      );
    case 'giveUpProvisioning':
      return { account: withFailedProvisioning(account, one), plan: [] };
    case 'answer':
      return finishInvocation(account, one, effect.result, surroundings);
    default:
      return { account, plan: [{ ...effect, environmentId: id }] };
  }
}

function handlerOrder(
  { id, invocation }: FleetEnvironment,
  { process, deadline }: EnvironmentEffect & { do: 'runHandler' },
): Effect {
  if (!invocation) throw new SimulatorFault('BROKEN_INVARIANT', 'A handler without an invocation');
  const { requestId, eventText, clientContextText, invokedFunctionArn } = invocation;
  return {
    do: 'runHandler',
    environmentId: id,
    process,
    requestId,
    eventText,
    ...(clientContextText !== undefined && { clientContextText }),
    invokedFunctionArn,
    deadline,
  };
}

/** What an environment writes reaches its log stream, and the tail of the invocation it belongs to. */
export function wrote(
  account: Account,
  id: string,
  events: readonly LogEvent[],
  { now }: Surroundings,
): Advanced {
  const one = own(account.fleet.environments, id);
  if (!one || events.length === 0) return { account, plan: [] };
  const { invocation } = one;
  const logged = appendLog(account, one.order, events, now);
  const plan: Plan = [{ do: 'log', environmentId: id, events }];
  if (!invocation?.tail) return { account: logged, plan };
  const tail = logTail([...invocation.tail, ...events]);
  return {
    account: withEnvironment(logged, { ...one, invocation: { ...invocation, tail } }),
    plan,
  };
}

function environmentOf(account: Account, id: string): FleetEnvironment {
  const one = own(account.fleet.environments, id);
  if (!one) throw new SimulatorFault('BROKEN_INVARIANT', `No environment ${id}`);
  return one;
}
