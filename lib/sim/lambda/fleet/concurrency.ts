import type { Account } from '../../account/account-state';
import type { EpochMs } from '../../kernel/clock';
import { own } from '../../kernel/own';
import type {
  FunctionVersion,
  LambdaFunction,
  ProvisionedConcurrency,
} from '../functions/function-state';
import type { FleetEnvironment } from './fleet-state';

/** Environments at work now: only they count. */
function atWork(account: Account): readonly FleetEnvironment[] {
  return Object.values(account.fleet.environments).filter(({ invocation }) => invocation);
}

export function accountConcurrency(account: Account): number {
  return atWork(account).length;
}

export function concurrencyOf(account: Account, functionName: string): number {
  return atWork(account).filter((one) => one.functionName === functionName).length;
}

/** What functions without reserved concurrency use of the rest, provisioned environments apart. */
export function unreservedInUse(account: Account): number {
  return atWork(account).filter(
    ({ functionName, isProvisioned }) =>
      !isProvisioned &&
      own(account.lambda.functions, functionName)?.reservedConcurrency === undefined,
  ).length;
}

/** What is left when reserved and provisioned concurrency are taken from the account's. Rule CON-2. */
export function unreservedConcurrency(account: Account): number {
  return Object.values(account.lambda.functions).reduce(
    (left, fn) => left - (fn.reservedConcurrency ?? provisionedTotal(fn)),
    account.quotas.concurrentExecutions,
  );
}

export function provisionedTotal(fn: LambdaFunction): number {
  return Object.values(fn.provisioned).reduce((sum, { requested }) => sum + requested, 0);
}

/** How many environments of a version are provisioned and ready now. */
export function provisionedReady(
  fn: LambdaFunction,
  version: FunctionVersion,
  now: EpochMs,
): number {
  return configsOf(fn, version)
    .filter(({ readyAt }) => now >= readyAt)
    .reduce((sum, { requested }) => sum + requested, 0);
}

/** How many are wanted, whether they are there yet or not. */
export function provisionedFor(fn: LambdaFunction, version: FunctionVersion): number {
  return configsOf(fn, version).reduce((sum, { requested }) => sum + requested, 0);
}

function configsOf(
  fn: LambdaFunction,
  { version }: FunctionVersion,
): readonly ProvisionedConcurrency[] {
  return Object.entries(fn.provisioned)
    .filter(([qualifier]) => (own(fn.aliases, qualifier)?.functionVersion ?? qualifier) === version)
    .flatMap(([, config]) => (config.hasFailed ? [] : [config]));
}
