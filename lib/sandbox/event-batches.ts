import type { LogEvent } from '@/lib/sim/lambda/invocation';

/** So many events of a call are sent one by one: a line printed just before an endless loop is never lost. */
const EVENTS_SENT_AT_ONCE = 1_000;

const BATCH_EVENTS = 1_000;
const BATCH_CHARS = 64 * 1024;
const BATCH_MS = 25;

export interface EventBatchesParts {
  readonly send: (events: readonly LogEvent[]) => void;
  readonly realNowMs: () => number;
  readonly runLater: (run: () => void, ms: number) => void;
}

export interface EventBatches {
  add(event: LogEvent): void;
  /** Sends what is due: at once in the beginning of a call, in batches after that. */
  sendWhenDue(): void;
  sendNow(): void;
  startCall(): void;
}

export function createEventBatches({ send, realNowMs, runLater }: EventBatchesParts): EventBatches {
  let unsent: LogEvent[] = [];
  let unsentChars = 0;
  let eventsOfCall = 0;
  let lastSentMs = 0;
  let timerIsSet = false;

  function sendNow(): void {
    if (unsent.length === 0) return;
    const batch = unsent;
    unsent = [];
    unsentChars = 0;
    lastSentMs = realNowMs();
    send(batch);
  }

  function sendLater(): void {
    if (timerIsSet) return;
    timerIsSet = true;
    runLater(() => {
      timerIsSet = false;
      sendNow();
    }, BATCH_MS);
  }

  const isDue = () =>
    eventsOfCall <= EVENTS_SENT_AT_ONCE ||
    unsent.length >= BATCH_EVENTS ||
    unsentChars >= BATCH_CHARS ||
    realNowMs() - lastSentMs >= BATCH_MS;

  return {
    add(event) {
      unsent[unsent.length] = event; // not push(): learner code may have replaced it
      unsentChars += event.text.length;
      eventsOfCall += 1;
    },
    sendWhenDue() {
      if (isDue()) sendNow();
      else sendLater();
    },
    sendNow,
    startCall() {
      eventsOfCall = 0;
    },
  };
}
