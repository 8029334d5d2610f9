import type { AccountShell } from '@/lib/account/account-shell';
import type { Account } from '@/lib/sim/account/account-state';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { own } from '@/lib/sim/kernel/own';
import { ok, type Result } from '@/lib/sim/kernel/result';
import { isBeingProvisioned } from '@/lib/sim/lambda/environment-provisioning';
import { wantsProvisioning } from '@/lib/sim/lambda/fleet/provision';
import type { LambdaFunction } from '@/lib/sim/lambda/functions/function-state';
import { callAsReader } from './reader';

/**
 * Publishes what is deployed and keeps environments of it ready, or gives both up. Provisioned concurrency belongs to a
 * version, never to `$LATEST`: a version that is replaced loses it first and is then deleted.
 *
 * @returns The version to invoke, if it is a published one.
 */
export function provisionFunction(
  shell: AccountShell,
  fn: LambdaFunction,
  count: number | undefined,
): Result<string | undefined, AwsError> {
  if (count === undefined) {
    giveUp(shell, fn, undefined);
    return ok(undefined);
  }
  const published = callAsReader(shell, 'PublishVersion', { FunctionName: fn.name });
  if (!published.ok) return published;
  const { Version: version } = published.value as { readonly Version: string };
  giveUp(shell, fn, version);
  if (own(fn.provisioned, version)?.requested === count) return ok(version);
  const input = {
    FunctionName: fn.name,
    Qualifier: version,
    ProvisionedConcurrentExecutions: count,
  };
  const put = callAsReader(shell, 'PutProvisionedConcurrencyConfig', input);
  return put.ok ? ok(version) : put;
}

/** Until when the account has to be waited for: its provisioned environments are not there yet. Undefined: they are. */
export function provisionedAt(account: Account, now: EpochMs): EpochMs | undefined {
  const ready = Object.values(account.lambda.functions).flatMap(({ provisioned }) =>
    Object.values(provisioned).map(({ readyAt }) => readyAt),
  );
  const at = Math.max(now, ...ready);
  const isUnderWay =
    wantsProvisioning(account) ||
    Object.values(account.fleet.environments).some((one) => isBeingProvisioned(one.environment));
  return at > now || isUnderWay ? at : undefined;
}

function giveUp(shell: AccountShell, fn: LambdaFunction, kept: string | undefined): void {
  for (const Qualifier of Object.keys(fn.provisioned)) {
    if (Qualifier === kept) continue;
    callAsReader(shell, 'DeleteProvisionedConcurrencyConfig', { FunctionName: fn.name, Qualifier });
    callAsReader(shell, 'DeleteFunction', { FunctionName: fn.name, Qualifier });
  }
}
