import type { Account } from '../../account/account-state';
import { own } from '../../kernel/own';
import { withFunction } from '../functions/find-function';
import type { FleetEnvironment } from './fleet-state';

/** The environment could not be initialised: its version gets no others until it is asked for again. */
export function withFailedProvisioning(
  account: Account,
  { functionName, order }: FleetEnvironment,
): Account {
  const fn = own(account.lambda.functions, functionName);
  if (!fn) return account;
  const provisioned = Object.entries(fn.provisioned).map(([qualifier, config]) => {
    const isIts = (own(fn.aliases, qualifier)?.functionVersion ?? qualifier) === order.version;
    return [qualifier, isIts ? { ...config, hasFailed: true as const } : config] as const;
  });
  return withFunction(account, { ...fn, provisioned: Object.fromEntries(provisioned) });
}
