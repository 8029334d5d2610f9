import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type {
  FrameAnswer,
  FrameMessage,
  FrameNoticeName,
  FrameNotices,
  FrameParams,
  FrameRequestName,
} from './frame-messages';
import { parseFrameAnswer, parseFrameMessage } from './parse';
import { createPendingRequests } from './pending-requests';
import type { Port } from './port';

export type FrameListeners = {
  readonly [Name in FrameNoticeName]: (body: FrameNotices[Name]) => void;
};

export interface FrameClient {
  request<Name extends FrameRequestName>(
    name: Name,
    params: FrameParams<Name>,
  ): Promise<FrameAnswer<Name>>;
  /** Rejects every waiting request with `fault` and closes the port. */
  close(fault: SimulatorFault): void;
}

/** Page side of the frame: one promise per request, one listener per notice. */
export function connectFrame(
  port: Port,
  listeners: FrameListeners,
  onUnreadable: (fault: SimulatorFault) => void,
): FrameClient {
  const pending = createPendingRequests<FrameRequestName>();

  port.addEventListener('message', ({ data }) => {
    try {
      receive(parseFrameMessage(data));
    } catch (cause) {
      const fault = new SimulatorFault('PROTOCOL_MISMATCH', 'unreadable frame message', { cause });
      close(fault);
      onUnreadable(fault);
    }
  });
  port.start();

  function receive(message: FrameMessage): void {
    if (message.kind === 'notice') {
      const listen = listeners[message.name] as (body: unknown) => void;
      listen(message.body);
    } else if (message.kind === 'answer') {
      pending.answered(message.id, (name) => parseFrameAnswer(name, message.result));
    } else {
      pending.failed(message.id, new SimulatorFault('BROKEN_INVARIANT', message.detail));
    }
  }

  function close(fault: SimulatorFault): void {
    pending.end(fault);
    port.close();
  }

  return {
    close,
    request: (name, params) => pending.open(name, (id) => port.postMessage({ id, name, params })),
  };
}
