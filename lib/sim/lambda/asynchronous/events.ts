import type { Account } from '../../account/account-state';
import type { QueuedEvent } from '../fleet/fleet-state';

export function withEvents(account: Account, events: readonly QueuedEvent[]): Account {
  return { ...account, fleet: { ...account.fleet, events } };
}

export function withEvent(account: Account, event: QueuedEvent): Account {
  return withEvents(
    account,
    account.fleet.events.map((one) => (one.requestId === event.requestId ? event : one)),
  );
}

export function withoutEvent(account: Account, requestId: string): Account {
  return withEvents(
    account,
    account.fleet.events.filter((one) => one.requestId !== requestId),
  );
}
