import type { Account } from '../../account/account-state';
import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import type { Invocation, QueuedEvent } from '../fleet/fleet-state';
import type { InvokeResult } from '../invocation';
import { deliverFailure, deliverSuccess } from './deliver';
import { eventSettings } from './event-settings';
import { withEvent, withoutEvent } from './events';

/** AWS waits one minute before the second try and two before the third. Rule ASY-2. */
const RETRY_WAITS_MS = [60_000, 120_000] as const;

/** One try of an asynchronous invocation ended: it is done, tried again later, or given up. Rules ASY-2 to ASY-6. */
export function eventEnded(
  account: Account,
  { requestId, executedVersion }: Invocation,
  result: InvokeResult,
  surroundings: Surroundings,
): Account {
  const event = account.fleet.events.find((one) => one.requestId === requestId);
  const fn = event && own(account.lambda.functions, event.functionName);
  if (!event || !fn) return withoutEvent(account, requestId);
  const ended = { event, fn, executedVersion, result };
  const settled = withoutEvent(account, requestId);
  if (result.outcome === 'succeeded') return deliverSuccess(settled, ended, surroundings);
  const { maxRetryAttempts, maxAgeMs } = eventSettings(fn, event.qualifier);
  if (event.attempts > maxRetryAttempts) {
    return deliverFailure(settled, { ...ended, condition: 'RetriesExhausted' }, surroundings);
  }
  const dueAt = retryAt(event, surroundings);
  return dueAt - event.acceptedAt > maxAgeMs
    ? deliverFailure(settled, { ...ended, condition: 'EventAgeExceeded' }, surroundings)
    : withEvent(account, { ...event, dueAt });
}

function retryAt({ attempts }: QueuedEvent, { now }: Surroundings): number {
  const wait = RETRY_WAITS_MS[attempts - 1] ?? RETRY_WAITS_MS[1];
  return now + wait;
}
