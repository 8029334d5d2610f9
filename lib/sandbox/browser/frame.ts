import { FRAME_PROTOCOL_VERSION } from '@/lib/protocol/frame-messages';
import { type NotifyPage, serveFrame } from '@/lib/protocol/serve-frame';
import { createBroker } from './broker';

/**
 * Entry of the sandboxed frame: a fixed broker between the page and the workers. It builds no DOM and interprets no
 * text; learner code never runs here, because this window has ways out that its workers do not have.
 */
const isSandboxed = self.origin === 'null' && window.parent !== window;

if (isSandboxed) {
  let isConnected = false;
  self.addEventListener('message', ({ source, ports: [port] }) => {
    if (isConnected || source !== window.parent || !port) return;
    isConnected = true;
    serveFrame(port, serveBroker);
  });
}

function serveBroker(notify: NotifyPage) {
  const broker = createBroker(notify);
  return {
    hello: () => ({ version: FRAME_PROTOCOL_VERSION, origin: self.origin }),
    ping: () => ({}),
    ...broker,
  };
}
