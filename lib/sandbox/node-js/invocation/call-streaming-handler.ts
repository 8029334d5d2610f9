import type { EventLoop } from '../event-loop/event-loop';
import { Timeout } from '../event-loop/timeout';
import type { ClientGeneration } from '../node-release';
import type { InvocationAnswer } from './invocation-answer';
import type { Handler } from './load-handler';
import { ResponseStream } from './response-stream';

interface CallParts {
  readonly handler: Handler;
  readonly event: unknown;
  readonly context: object;
  readonly answer: InvocationAnswer;
  readonly client: ClientGeneration;
  readonly loop: EventLoop;
  readonly warn: (text: string) => void;
  readonly logError: (title: string, thrown: unknown) => void;
}

const NOT_ASYNC = 'Streaming does not support non-async handlers.';
const LONGER_THAN_ANY_INVOCATION_MS = 1_000_000;

/** Calls a handler made by `awslambda.streamifyResponse` as both of AWS's clients do. */
export async function callStreamingHandler(parts: CallParts): Promise<void> {
  const { handler, event, context, answer, client, logError, warn } = parts;
  const stream = new ResponseStream();
  const finished = new Promise((resolve) => stream.once('finish', resolve));
  const release = holdProcess(parts.loop);
  try {
    const running = handler(event, stream, context);
    if (!isThenable(running)) throw client === 'v3' ? NOT_ASYNC : new Error(NOT_ASYNC);
    if ((await running) !== undefined) warn('Streaming handlers ignore return values.');
    await finished;
    answer.give({ status: 'returned', responseText: stream.text });
  } catch (thrown) {
    logError('Invoke Error', thrown);
    answer.give({ status: 'threw', thrown });
  }
  release();
}

/** The open connection to the Runtime API keeps the process alive until the stream ends. */
function holdProcess(loop: EventLoop): () => void {
  const due = { delayMs: LONGER_THAN_ANY_INVOCATION_MS, repeats: 'once' } as const;
  const hold = new Timeout({ owner: loop, callback: () => undefined, given: [], ...due });
  return () => hold.close();
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
