import { connectFrame, type FrameClient, type FrameListeners } from '@/lib/protocol/connect-frame';
import { FRAME_PROTOCOL_VERSION } from '@/lib/protocol/frame-messages';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { createFrameElement } from './frame-element';
import { within } from './within';

/** Longest wait for the frame's first answer. Its one file is small. */
const HELLO_MS = 10_000;

export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly client: FrameClient;
}

/**
 * Opens a frame and hands it one port, which is the whole permission: neither side heeds `window` messages afterwards.
 *
 * @throws SimulatorFault `SANDBOX_UNRESPONSIVE`, `SANDBOX_UNSAFE` or `PROTOCOL_MISMATCH`.
 */
export async function openFrame(
  basePath: string,
  listeners: FrameListeners,
  onUnreadable: (fault: SimulatorFault) => void,
): Promise<OpenFrame> {
  const element = createFrameElement(basePath);
  try {
    return await within(HELLO_MS, handOver(element, listeners, onUnreadable), tooLate);
  } catch (thrown) {
    element.remove();
    throw thrown;
  }
}

async function handOver(
  element: HTMLIFrameElement,
  listeners: FrameListeners,
  onUnreadable: (fault: SimulatorFault) => void,
): Promise<OpenFrame> {
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  document.body.append(element);
  await loaded;

  const { port1, port2 } = new MessageChannel();
  const client = connectFrame(port1, listeners, onUnreadable);
  // The target must be '*': a sandboxed frame's origin is opaque.
  element.contentWindow?.postMessage(null, '*', [port2]);
  const { version, origin } = await client.request('hello', { version: FRAME_PROTOCOL_VERSION });
  if (version !== FRAME_PROTOCOL_VERSION) {
    const detail = `the page speaks version ${FRAME_PROTOCOL_VERSION}, the frame ${version}`;
    throw new SimulatorFault('PROTOCOL_MISMATCH', detail);
  }
  if (origin !== 'null') throw new SimulatorFault('SANDBOX_UNSAFE', `frame origin is ${origin}`);
  return { element, client };
}

function tooLate(): SimulatorFault {
  return new SimulatorFault('SANDBOX_UNRESPONSIVE', `no hello within ${HELLO_MS} ms`);
}
