import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import {
  type EnvironmentConnection,
  EnvironmentGone,
  type EnvironmentListeners,
  type EnvironmentLoss,
} from './environment-host';
import type { EnvironmentLink } from './environment-link';
import type { EnvironmentMessage, EnvironmentRequestName } from './environment-messages';
import { parseEnvironmentAnswer, parseEnvironmentMessage } from './parse';
import { createPendingRequests } from './pending-requests';

/** Page side of one started environment. What cannot be read ends it, so nothing waits for ever. */
export function connectEnvironment(
  link: EnvironmentLink,
  listeners: EnvironmentListeners,
): EnvironmentConnection {
  const pending = createPendingRequests<EnvironmentRequestName>();
  let ended = false;

  link.listen({
    said(text) {
      if (ended) return;
      try {
        receive(parseEnvironmentMessage(text));
      } catch {
        lose('protocolViolation');
      }
    },
    gone: end,
  });

  function receive(message: EnvironmentMessage): void {
    if (message.kind === 'answer') {
      pending.answered(message.id, (name) => parseEnvironmentAnswer(name, message.result));
    } else if (message.kind === 'fault') {
      pending.failed(message.id, new SimulatorFault('BROKEN_INVARIANT', message.detail));
    } else if (message.name === 'outOfMemory') {
      lose('outOfMemory');
    } else {
      const listen = listeners[message.name] as (body: unknown) => void;
      listen(message.body);
    }
  }

  /** The worker still runs: what it says no longer counts, and it is ended before anyone hears of it. */
  function lose(loss: EnvironmentLoss): void {
    ended = true;
    const tell = () => end(loss);
    link.stop().then(tell, tell);
  }

  function end(loss: EnvironmentLoss | 'stopped'): void {
    ended = true;
    pending.end(new EnvironmentGone(loss));
  }

  return {
    request: (name, params) =>
      pending.open(name, (id) => link.tell(JSON.stringify({ id, name, params }))),
    async stop() {
      end('stopped');
      await link.stop();
    },
  };
}
