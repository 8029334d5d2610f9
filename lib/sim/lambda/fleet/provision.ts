import type { Account } from '../../account/account-state';
import type { Effect } from '../../account/plan';
import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import { isFree } from '../environment';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { advanceEnvironment } from './advance-environment';
import type { Advanced } from './advanced';
import { provisionedFor } from './concurrency';
import { createdEnvironment } from './created-environment';
import { isRunnable } from './environment-order';
import type { FleetEnvironment } from './fleet-state';
import { withEnvironment } from './with-environment';

/** Of each version. A device has not room for more; the others are started by their first request. Rule CON-8. */
const MOST_PREPARED = 10;

/** Starts the environments that provisioned concurrency asks for ahead of their requests, and ends those it no longer does. */
export function provision(account: Account, surroundings: Surroundings): Advanced {
  let state = account;
  const plan: Effect[] = [];
  for (const one of surplus(account)) {
    const gone = advanceEnvironment(state, one.id, { type: 'discarded' }, surroundings);
    state = gone.account;
    plan.push(...gone.plan);
  }
  for (const { fn, version, count } of missing(state)) {
    for (let made = 0; made < count; made++) {
      const prepared = prepare(state, fn, version, surroundings);
      state = prepared.account;
      plan.push(...prepared.plan);
    }
  }
  return { account: state, plan };
}

/** Whether `provision` would do something now. */
export function wantsProvisioning(account: Account): boolean {
  return missing(account).length > 0 || surplus(account).length > 0;
}

interface Missing {
  readonly fn: LambdaFunction;
  readonly version: FunctionVersion;
  readonly count: number;
}

function missing(account: Account): readonly Missing[] {
  return Object.values(account.lambda.functions)
    .filter((fn) => Object.keys(fn.provisioned).length > 0)
    .flatMap((fn) =>
      Object.values(fn.published)
        .filter(isRunnable)
        .map((version) => {
          const wanted = Math.min(provisionedFor(fn, version), MOST_PREPARED);
          return { fn, version, count: wanted - provisionedOf(account, fn, version).length };
        }),
    )
    .filter(({ count }) => count > 0);
}

/** What is free beyond what is wanted. */
function surplus(account: Account): readonly FleetEnvironment[] {
  const free = Object.values(account.fleet.environments).filter(
    (one) => one.isProvisioned && isFree(one.environment),
  );
  return free.filter((one) => {
    const fn = own(account.lambda.functions, one.functionName);
    const version = fn && own(fn.published, one.order.version);
    if (!fn || !version) return true;
    const all = provisionedOf(account, fn, version);
    return all.indexOf(one) >= provisionedFor(fn, version);
  });
}

function provisionedOf(
  account: Account,
  { name }: LambdaFunction,
  { version, deploymentId }: FunctionVersion,
): readonly FleetEnvironment[] {
  return Object.values(account.fleet.environments).filter(
    (one) =>
      one.isProvisioned &&
      one.functionName === name &&
      one.order.version === version &&
      one.deploymentId === deploymentId,
  );
}

function prepare(
  account: Account,
  fn: LambdaFunction,
  version: FunctionVersion,
  surroundings: Surroundings,
): Advanced {
  const created = createdEnvironment(fn, version, true, surroundings);
  if (!created.ok) return { account, plan: [] };
  const { id } = created.value;
  const event = { type: 'provisioned', at: surroundings.now } as const;
  return advanceEnvironment(withEnvironment(account, created.value), id, event, surroundings);
}
