import { runtimeError } from '../errors/runtime-errors';
import type { InvocationAnswer } from './invocation-answer';
import type { Handler } from './load-handler';
import { responseText } from './response-text';

interface CallParts {
  readonly handler: Handler;
  readonly event: unknown;
  readonly contextMembers: object;
  readonly answer: InvocationAnswer;
  readonly logError: (title: string, thrown: unknown) => void;
}

/** What the client does when the event loop has nothing left to do. */
export type WhenEmpty = () => void;

type Callback = (error?: unknown, result?: unknown) => void;

/** The handler is called as a method of this, so that V8 names its frame `Runtime.handler`. */
const { Runtime } = {
  Runtime: class {
    readonly handler: Handler;

    constructor(handler: Handler) {
      this.handler = handler;
    }
  },
};

/** Calls a handler as AWS's client version 3 does (Node.js 22 and older): promise, callback or `context.succeed`. */
export function callHandlerV3(parts: CallParts): { readonly whenEmpty: () => void } {
  const { handler, event, answer, logError } = parts;
  let whenEmpty: WhenEmpty = () => (isAsync(handler) ? failUnsettled() : succeed(null));
  let waitsForEmptyLoop = true;

  const succeed = (result: unknown) =>
    answer.give({ status: 'returned', responseText: responseText(result, 'v3') });
  const fail = (thrown: unknown) => {
    logError('Invoke Error', thrown);
    answer.give({ status: 'threw', thrown });
  };
  const failUnsettled = () => fail(nodeJsExit());

  const finish: Callback = (error, result) => {
    whenEmpty = () => undefined;
    if (error !== undefined && error !== null) fail(error);
    else succeed(result);
  };
  const callback: Callback = (error, result) => {
    if ((error !== undefined && error !== null) || !waitsForEmptyLoop) finish(error, result);
    else whenEmpty = () => succeed(result);
  };

  const first = onlyOnce();
  const context = Object.assign(
    {
      get callbackWaitsForEmptyEventLoop() {
        return waitsForEmptyLoop;
      },
      set callbackWaitsForEmptyEventLoop(value: boolean) {
        waitsForEmptyLoop = value;
      },
      succeed: first((result?: unknown) => finish(null, result)),
      fail: first((error?: unknown) => finish(error ?? 'handled')),
      done: first(finish),
    },
    parts.contextMembers,
  );
  const onlyCallback = first(callback);

  try {
    const runtime = new Runtime(handler);
    settle(runtime.handler(event, context, onlyCallback), context);
  } catch (thrown) {
    onlyCallback(thrown);
  }
  return { whenEmpty: () => whenEmpty() };
}

/** A second call of any of the wrapped functions does nothing. One that throws has not happened. */
function onlyOnce(): (wrapped: Callback) => Callback {
  let finished = false;
  return (wrapped) => (error, result) => {
    if (finished) return;
    wrapped(error, result);
    finished = true;
  };
}

function settle(result: unknown, context: { succeed: Callback; fail: Callback }): void {
  if (!isThenable(result)) return;
  const settled = result.then(context.succeed, context.fail);
  if (isThenable(settled)) settled.then(undefined, context.fail);
}

interface Thenable {
  then(resolved: Callback | undefined, rejected: Callback): unknown;
}

function isThenable(value: unknown): value is Thenable {
  return Boolean(value) && typeof (value as Partial<Thenable>).then === 'function';
}

function isAsync(handler: Handler): boolean {
  return handler.constructor?.name === 'AsyncFunction';
}

function nodeJsExit(): Error {
  return runtimeError({
    name: 'NodeJsExit',
    message:
      'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes',
    frames: ['    at process.<anonymous> (file:///var/runtime/index.mjs:1253:33)'],
    client: 'v3',
  });
}
