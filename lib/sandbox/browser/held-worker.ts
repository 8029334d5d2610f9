import type { EnvironmentLoss } from '@/lib/protocol/environment-host';
import { createMessageAllowance } from './message-allowance';
import { createOutbox } from './outbox';
import type { WorkerSetup } from './worker-setup';

const MAX_UNCAUGHT_ERRORS = 20;

export interface HeldWorkerListener {
  /** What it said, in order. The next but few come when the page has `heard` these. */
  said(texts: readonly string[]): void;
  /** Only before the worker was told anything, thus before any learner code. */
  snapshotTaken(bytes: ArrayBuffer): void;
  /** The last call: it broke a limit and was ended. */
  gone(loss: EnvironmentLoss): void;
}

export interface HeldWorker {
  tell(text: string): void;
  /** The page is through with what it was passed on in one piece. */
  heard(): void;
  /** Ends it. No call to the listener follows. */
  end(): void;
}

/** One worker within its limits. What it says is passed on as it is, never read. */
export function holdWorker(setup: WorkerSetup, listener: HeldWorkerListener): HeldWorker {
  const worker = new Worker(String(setup.files.get('worker')));
  const { port1, port2 } = new MessageChannel();
  const allowance = createMessageAllowance(performance.now());
  const outbox = createOutbox(listener.said);
  let wasTold = false;
  let uncaughtErrors = 0;

  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') passOn(data);
    else if (data instanceof ArrayBuffer && !wasTold) listener.snapshotTaken(data);
    else lose('protocolViolation');
  };
  worker.onmessageerror = () => lose('protocolViolation');
  worker.onerror = (event) => {
    event.preventDefault();
    uncaughtErrors += 1;
    // An error before the first order is one of ours: the worker does not start.
    if (!wasTold || uncaughtErrors > MAX_UNCAUGHT_ERRORS) lose('errorFlood');
  };
  worker.postMessage(setup, [port2]);

  function passOn(text: string): void {
    const verdict = allowance.check(text.length, performance.now());
    if (verdict === 'allowed') outbox.add(text);
    else lose(verdict);
  }

  function lose(loss: EnvironmentLoss): void {
    end();
    outbox.empty();
    listener.gone(loss);
  }

  function end(): void {
    // Messages that are under way no longer count.
    worker.onmessage = worker.onmessageerror = worker.onerror = null;
    worker.terminate();
    port1.close();
  }

  return {
    tell(text) {
      wasTold = true;
      allowance.renew(performance.now());
      port1.postMessage(text);
    },
    heard: outbox.heard,
    end,
  };
}
