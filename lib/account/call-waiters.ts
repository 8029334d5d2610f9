import type { Answer } from '@/lib/sim/account/plan';
import type { TrailRecord } from '@/lib/sim/account/trail-record';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';

/** The end of a call. What AWS refuses is an answer, too. */
export interface CallEnd {
  readonly requestId: string;
  readonly answer: Exclude<Answer, { status: 'waiting' }>;
  readonly record: TrailRecord;
  /** How the handler ended, where one ran for this call. */
  readonly result?: InvokeResult;
}

type Ended = Pick<CallEnd, 'answer' | 'result'>;

interface Waiter {
  readonly resolve: (ended: Ended) => void;
  readonly reject: (reason: unknown) => void;
}

/** Those who wait until a function has ended for them, by request id. */
export class CallWaiters {
  readonly #waiters = new Map<string, Waiter>();

  wait(requestId: string): Promise<Ended> {
    return new Promise((resolve, reject) => this.#waiters.set(requestId, { resolve, reject }));
  }

  answer(requestId: string, ended: Ended): void {
    this.#take(requestId)?.resolve(ended);
  }

  abandon(requestId: string, reason: unknown): void {
    this.#take(requestId)?.reject(reason);
  }

  #take(requestId: string): Waiter | undefined {
    const waiter = this.#waiters.get(requestId);
    this.#waiters.delete(requestId);
    return waiter;
  }
}
