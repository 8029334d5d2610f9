import type { Account } from '@/lib/sim/account/account-state';
import { own } from '@/lib/sim/kernel/own';
import type { QueuedEvent } from '@/lib/sim/lambda/fleet/fleet-state';
import type { EventTry, SentEvent, SentEvents } from '../lambda-service';
import { failureQueueName, successQueueName } from './event-invoke-input';

/** A page must stop somewhere. */
const KEPT_EVENTS = 50;

/** Follows the events that nobody waits for: the account forgets each when it is done with it. */
export class EventJourneys {
  #sent: readonly SentEvent[] = [];
  readonly #tries = new Map<string, readonly EventTry[]>();

  tried(attempt: EventTry): void {
    const { requestId } = attempt.result;
    this.#tries.set(requestId, [...(this.#tries.get(requestId) ?? []), attempt]);
  }

  follow(account: Account, functionName: string | undefined): SentEvents {
    const queued = account.fleet.events;
    const known = new Set(this.#sent.map(({ requestId }) => requestId));
    const news = queued.filter(({ requestId }) => !known.has(requestId)).map(begun);
    this.#sent = [...this.#sent, ...news].slice(-KEPT_EVENTS).map((sent) => {
      const event = queued.find(({ requestId }) => requestId === sent.requestId);
      return this.#now(sent, event);
    });
    const messagesIn = (queue: string) => own(account.sqs.queues, queue)?.messages ?? [];
    return {
      events: this.#sent,
      failureQueue: functionName ? messagesIn(failureQueueName(functionName)) : [],
      successQueue: functionName ? messagesIn(successQueueName(functionName)) : [],
    };
  }

  #now({ requestId, acceptedAt, throttles }: SentEvent, event: QueuedEvent | undefined): SentEvent {
    const tries = this.#tries.get(requestId) ?? [];
    const known = { requestId, acceptedAt, tries };
    if (!event) {
      const hasSucceeded = tries.at(-1)?.result.outcome === 'succeeded';
      return { ...known, throttles, state: hasSucceeded ? 'succeeded' : 'givenUp' };
    }
    return event.dueAt === undefined
      ? { ...known, throttles: event.throttles, state: 'running' }
      : { ...known, throttles: event.throttles, state: 'waiting', nextTryAt: event.dueAt };
  }
}

function begun({ requestId, acceptedAt, throttles }: QueuedEvent): SentEvent {
  return { requestId, acceptedAt, tries: [], throttles, state: 'waiting' };
}
