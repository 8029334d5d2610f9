import type { Account } from '../../account/account-state';
import type { Surroundings } from '../../account/surroundings';
import type { AwsError } from '../../kernel/aws-error';
import { err, ok, type Result } from '../../kernel/result';
import { isFree } from '../environment';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { admit, scalingAllowance, throttled } from './admission';
import { advanceEnvironment } from './advance-environment';
import type { Advanced } from './advanced';
import { createdEnvironment } from './created-environment';
import type { FleetEnvironment, Work } from './fleet-state';
import { withEnvironment } from './with-environment';

/**
 * Gives an invocation to an environment: one that is idle if there is one, else a new one, else the caller is throttled.
 * Rules CON-1 to CON-6.
 */
export function placeInvocation(
  account: Account,
  target: { readonly fn: LambdaFunction; readonly version: FunctionVersion },
  work: Work,
  surroundings: Surroundings,
): Result<Advanced, AwsError> {
  const { fn, version } = target;
  const admitted = admit(account, fn, version, surroundings.now);
  if (!admitted.ok) return admitted;
  const { isProvisioned } = admitted.value;
  const idle = idleEnvironment(account, fn, version, isProvisioned);
  if (idle) return ok(begin(account, idle, version, work, surroundings));
  const allowance = scalingAllowance(account, fn.name, surroundings.now);
  if (allowance.left < 1) return err(throttled('ConcurrentInvocationLimitExceeded'));
  const created = createdEnvironment(fn, version, isProvisioned, surroundings);
  if (!created.ok) return created;
  return ok(
    begin(
      {
        ...account,
        fleet: {
          ...account.fleet,
          scaling: {
            ...account.fleet.scaling,
            [fn.name]: { ...allowance, left: allowance.left - 1 },
          },
        },
      },
      created.value,
      version,
      work,
      surroundings,
    ),
  );
}

/** The one used last: the others have the better chance of being reclaimed. */
function idleEnvironment(
  account: Account,
  { name }: LambdaFunction,
  { deploymentId, version }: FunctionVersion,
  isProvisioned: boolean,
): FleetEnvironment | undefined {
  let found: FleetEnvironment | undefined;
  for (const one of Object.values(account.fleet.environments)) {
    const fits =
      one.functionName === name &&
      one.deploymentId === deploymentId &&
      one.order.version === version &&
      one.isProvisioned === isProvisioned &&
      isFree(one.environment);
    if (fits && (!found || one.idleSince > found.idleSince)) found = one;
  }
  return found;
}

function begin(
  account: Account,
  one: FleetEnvironment,
  { version }: FunctionVersion,
  { wantsTail, ...work }: Work,
  surroundings: Surroundings,
): Advanced {
  const invocation = { ...work, executedVersion: version, ...(wantsTail && { tail: [] }) };
  const { now } = surroundings;
  const { requestId } = work;
  return advanceEnvironment(
    withEnvironment(account, { ...one, invocation }),
    one.id,
    { type: 'invoked', at: now, requestId },
    surroundings,
  );
}
