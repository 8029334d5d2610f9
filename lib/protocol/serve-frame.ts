import type {
  FrameAnswer,
  FrameMessage,
  FrameNoticeName,
  FrameNotices,
  FrameOrder,
  FrameParams,
  FrameRequestName,
} from './frame-messages';
import type { Port } from './port';

export type FrameHandlers = {
  readonly [Name in FrameRequestName]: (
    params: FrameParams<Name>,
  ) => FrameAnswer<Name> | Promise<FrameAnswer<Name>>;
};

export type NotifyPage = <Name extends FrameNoticeName>(
  name: Name,
  body: FrameNotices[Name],
) => void;

/** Frame side: answers each order with its handler, and every thrown error with a fault. */
export function serveFrame(port: Port, makeHandlers: (notify: NotifyPage) => FrameHandlers): void {
  const send = (message: FrameMessage) => port.postMessage(message);
  const handlers = makeHandlers((name, body) =>
    send({ kind: 'notice', name, body } as FrameMessage),
  );

  port.addEventListener('message', async ({ data }) => {
    const order = data as FrameOrder; // the page is trusted by the frame, not the other way round
    try {
      const handle = handlers[order.name] as (params: unknown) => unknown;
      send({ kind: 'answer', id: order.id, result: await handle(order.params) });
    } catch (thrown) {
      send({ kind: 'fault', id: order.id, detail: String(thrown) });
    }
  });
  port.start();
}
