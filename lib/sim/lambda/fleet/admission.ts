import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import type { EpochMs } from '../../kernel/clock';
import { own } from '../../kernel/own';
import { err, ok, type Result } from '../../kernel/result';
import { isBeingProvisioned } from '../environment-provisioning';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { LIMITS } from '../limits';
import {
  accountConcurrency,
  concurrencyOf,
  provisionedReady,
  unreservedConcurrency,
  unreservedInUse,
} from './concurrency';
import type { ScalingAllowance } from './fleet-state';

/** Which of AWS's reasons a throttled caller is told. */
type ThrottleReason =
  | 'ConcurrentInvocationLimitExceeded'
  | 'ReservedFunctionConcurrentInvocationLimitExceeded'
  | 'FunctionInvocationRateLimitExceeded';

export function throttled(reason: ThrottleReason): AwsError {
  return {
    code: 'TooManyRequestsException',
    message: 'Rate Exceeded.',
    httpStatus: 429,
    members: { Type: 'User', Reason: reason },
  };
}

/**
 * Whether one more invocation of a version may run now, in an environment that is provisioned or one that is not.
 * Rules CON-1 to CON-4.
 */
export function admit(
  account: Account,
  fn: LambdaFunction,
  version: FunctionVersion,
  now: EpochMs,
): Result<{ readonly isProvisioned: boolean }, AwsError> {
  if (fn.reservedConcurrency !== undefined) {
    if (concurrencyOf(account, fn.name) >= fn.reservedConcurrency) {
      return err(throttled('ReservedFunctionConcurrentInvocationLimitExceeded'));
    }
  }
  // What ran before it was reserved, or before its function was deleted, still counts.
  if (accountConcurrency(account) >= account.quotas.concurrentExecutions) {
    return err(throttled('ConcurrentInvocationLimitExceeded'));
  }
  if (provisionedInUse(account, fn, version) < provisionedReady(fn, version, now)) {
    return ok({ isProvisioned: true });
  }
  if (
    fn.reservedConcurrency === undefined &&
    unreservedInUse(account) >= unreservedConcurrency(account)
  ) {
    return err(throttled('ConcurrentInvocationLimitExceeded'));
  }
  return ok({ isProvisioned: false });
}

function provisionedInUse(
  account: Account,
  { name }: LambdaFunction,
  { deploymentId, version }: FunctionVersion,
): number {
  return Object.values(account.fleet.environments).filter(
    (one) =>
      one.functionName === name &&
      one.deploymentId === deploymentId &&
      one.order.version === version &&
      one.isProvisioned &&
      (one.invocation !== undefined || isBeingProvisioned(one.environment)),
  ).length;
}

/** What a function may start now: a bucket of a thousand that fills up within ten seconds. Rule CON-5. */
export function scalingAllowance(
  account: Account,
  functionName: string,
  now: EpochMs,
): ScalingAllowance {
  const most = LIMITS.scalingPerTenSeconds.value;
  const before = own(account.fleet.scaling, functionName) ?? { left: most, asOf: now };
  const refilled = before.left + ((now - before.asOf) / 10_000) * most;
  return { left: Math.min(most, refilled), asOf: Math.max(now, before.asOf) };
}
