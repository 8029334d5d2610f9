import type { Account } from '../../account/account-state';
import { without } from '../../kernel/own';
import type { FleetEnvironment } from './fleet-state';

export function withEnvironment(account: Account, one: FleetEnvironment): Account {
  return {
    ...account,
    fleet: {
      ...account.fleet,
      environments: { ...account.fleet.environments, [one.id]: one },
    },
  };
}

export function withoutEnvironment(account: Account, id: string): Account {
  return {
    ...account,
    fleet: { ...account.fleet, environments: without(account.fleet.environments, id) },
  };
}
