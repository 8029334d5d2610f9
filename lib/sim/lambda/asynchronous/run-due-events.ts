import type { Account } from '../../account/account-state';
import type { Effect } from '../../account/plan';
import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import type { Advanced } from '../fleet/advanced';
import type { QueuedEvent } from '../fleet/fleet-state';
import { placeInvocation } from '../fleet/place-invocation';
import { chooseVersion } from '../functions/choose-version';
import { deliverFailure } from './deliver';
import { eventSettings } from './event-settings';
import { withEvent, withoutEvent } from './events';

/** A throttled event waits a second, then two, at most five minutes. Rule ASY-4. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** Tries every event whose time has come. */
export function runDueEvents(account: Account, surroundings: Surroundings): Advanced {
  let state = account;
  const plan: Effect[] = [];
  for (const event of account.fleet.events) {
    if (event.dueAt !== undefined && event.dueAt <= surroundings.now) {
      const tried = tryEvent(state, event, surroundings);
      state = tried.account;
      plan.push(...tried.plan);
    }
  }
  return { account: state, plan };
}

function tryEvent(account: Account, event: QueuedEvent, surroundings: Surroundings): Advanced {
  const fn = own(account.lambda.functions, event.functionName);
  const version = fn && chooseVersion(fn, event.qualifier, surroundings);
  if (!fn || !version) return { account: withoutEvent(account, event.requestId), plan: [] };
  const hopeless = givenUpBecause(
    event,
    fn.reservedConcurrency,
    eventSettings(fn, event.qualifier).maxAgeMs,
    surroundings,
  );
  if (hopeless) {
    const gone = withoutEvent(account, event.requestId);
    const failure = { event, fn, executedVersion: version.version, condition: hopeless };
    return { account: deliverFailure(gone, failure, surroundings), plan: [] };
  }
  const { dueAt: _, ...rest } = event;
  const running = withEvent(account, { ...rest, attempts: event.attempts + 1 });
  const placed = placeInvocation(running, { fn, version }, workOf(event), surroundings);
  if (placed.ok) return placed.value;
  if (placed.failure.httpStatus !== 429) {
    return { account: withoutEvent(account, event.requestId), plan: [] };
  }
  return { account: withEvent(account, postponed(event, surroundings)), plan: [] };
}

function givenUpBecause(
  { acceptedAt }: QueuedEvent,
  reservedConcurrency: number | undefined,
  maxAgeMs: number,
  { now }: Surroundings,
): 'ZeroReservedConcurrency' | 'EventAgeExceeded' | undefined {
  if (reservedConcurrency === 0) return 'ZeroReservedConcurrency';
  return now - acceptedAt > maxAgeMs ? 'EventAgeExceeded' : undefined;
}

function postponed(event: QueuedEvent, { now }: Surroundings): QueuedEvent {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** event.throttles);
  return { ...event, throttles: event.throttles + 1, dueAt: now + wait };
}

function workOf({ requestId, invokedFunctionArn, eventText, clientContextText }: QueuedEvent) {
  return {
    requestId,
    type: 'Event' as const,
    invokedFunctionArn,
    eventText,
    ...(clientContextText !== undefined && { clientContextText }),
    wantsTail: false,
  };
}
