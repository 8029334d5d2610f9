import EventEmitter from 'events';
import { inspect } from 'node-inspect-extracted';
import { invalidArgumentType } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';

type Listener = (...given: unknown[]) => unknown;
type Method = (this: EventEmitter, ...given: unknown[]) => unknown;

interface EmitterOptions {
  readonly captureRejections?: boolean;
}

interface SignalOptions {
  readonly signal?: AbortSignal;
}

const REJECTION = Symbol.for('nodejs.rejection');
const SHAPE_MODE = Symbol('shapeMode');
const CAPTURE = Symbol('kCapture');
const packageOnce = EventEmitter.once as (emitter: unknown, name: string) => Promise<unknown[]>;

/** Settles with the next event, or rejects with the next `error` or when the signal aborts. */
async function once(
  emitter: unknown,
  name: string,
  options: SignalOptions = {},
): Promise<unknown[]> {
  const { signal } = options;
  if (signal === undefined) return await packageOnce(emitter, name);
  if (signal.aborted) throw abortError(signal);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(abortError(signal)));
  });
  return await Promise.race([packageOnce(emitter, name), aborted]);
}

/** All events from now on, for `for await`. */
async function* on(emitter: EventEmitter, name: string, options: SignalOptions = {}) {
  const waiting: unknown[][] = [];
  const state: { failed?: unknown; hasFailed: boolean } = { hasFailed: false };
  let wake: () => void = () => undefined;
  const hear: Listener = (...given) => {
    waiting.push(given);
    wake();
  };
  const fail = (failed: unknown) => {
    Object.assign(state, { failed, hasFailed: true });
    wake();
  };
  options.signal?.addEventListener('abort', () => fail(abortError(options.signal)));
  emitter.on(name, hear);
  if (name !== 'error') emitter.on('error', fail);
  try {
    for (;;) {
      const given = waiting.shift();
      if (given !== undefined) yield given;
      else if (state.hasFailed) throw state.failed;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    emitter.off(name, hear);
    emitter.off('error', fail);
  }
}

/** Brings the package up to what Node.js checks. */
function completeEmitter(): void {
  const members = EventEmitter.prototype as unknown as Record<string, Method>;
  for (const name of ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener']) {
    const original = members[name] as Method;
    members[name] = function (event, listener) {
      if (typeof listener !== 'function') {
        throw invalidArgumentType('listener', 'of type function', listener);
      }
      warnOfTooMany(this, event);
      return original.call(this, event, listener);
    };
  }
  const emit = members.emit as Method;
  members.emit = function (event, ...given) {
    if (event === 'error' && this.listenerCount('error') === 0 && !(given[0] instanceof Error)) {
      throw unhandledError(given[0]);
    }
    if (Reflect.get(this, CAPTURE) !== true) return emit.call(this, event, ...given);
    for (const listener of this.rawListeners(event as string)) {
      watchRejection(this, Reflect.apply(listener, this, given), [event, ...given]);
    }
    return this.listenerCount(event as string) > 0;
  };
}

type Listeners = unknown[] & { warned?: boolean };

/** Before one listener more than agreed is added. The package would write its own words to the console. */
function warnOfTooMany(emitter: EventEmitter, event: unknown): void {
  const limit = emitter.getMaxListeners();
  const all = Reflect.get(emitter, '_events') as Record<string, Listeners> | undefined;
  const listeners = all?.[event as string];
  if (!Array.isArray(listeners) || listeners.warned || limit === 0 || listeners.length < limit) {
    return;
  }
  listeners.warned = true;
  const who = inspect(emitter, { depth: -1 });
  process.emitWarning(
    `Possible EventEmitter memory leak detected. ${limit + 1} ${String(event)} listeners added to ${who}. MaxListeners is ${limit}. Use emitter.setMaxListeners() to increase limit`,
    'MaxListenersExceededWarning',
  );
}

/** With `captureRejections` a listener that fails later is an `error` of its emitter. */
function watchRejection(emitter: EventEmitter, result: unknown, given: readonly unknown[]): void {
  if (!(result instanceof Promise)) return;
  result.catch((reason: unknown) => {
    const own: unknown = Reflect.get(emitter, REJECTION);
    if (typeof own === 'function') own.call(emitter, reason, ...given);
    else process.nextTick(() => emitter.emit('error', reason));
  });
}

interface EmitterOptions {
  readonly captureRejections?: boolean;
}

/** The package's class under Node.js's constructor, which takes options and makes two more members. */
function NodeEventEmitter(this: EventEmitter, options?: EmitterOptions): void {
  EventEmitter.call(this);
  Reflect.set(this, SHAPE_MODE, false);
  Reflect.set(this, CAPTURE, options?.captureRejections ?? eventsModule.captureRejections);
}

function unhandledError(thrown: unknown): Error {
  const error = nodeError(Error, 'ERR_UNHANDLED_ERROR', `Unhandled error. (${inspect(thrown)})`);
  return Object.assign(error, { context: thrown });
}

function abortError(signal: AbortSignal | undefined): Error {
  const error = new Error('The operation was aborted', { cause: signal?.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
}

completeEmitter();

Object.defineProperties(NodeEventEmitter, {
  name: { value: 'EventEmitter' },
  prototype: { value: EventEmitter.prototype },
  defaultMaxListeners: {
    get: () => EventEmitter.defaultMaxListeners,
    set: (count: number) => Object.assign(EventEmitter, { defaultMaxListeners: count }),
    enumerable: true,
  },
});
EventEmitter.prototype.constructor = NodeEventEmitter;

export const eventsModule = Object.assign(NodeEventEmitter, {
  EventEmitter: NodeEventEmitter,
  once,
  on,
  captureRejectionSymbol: REJECTION,
  captureRejections: false,
  getMaxListeners: (emitter: EventEmitter) =>
    emitter.getMaxListeners?.() ?? EventEmitter.defaultMaxListeners,
  errorMonitor: Symbol.for('events.errorMonitor'),
  getEventListeners: (emitter: EventEmitter, name: string) => emitter.listeners(name),
  listenerCount: (emitter: EventEmitter, name: string) => emitter.listenerCount(name),
  addAbortListener: (signal: AbortSignal, listener: () => void) => {
    signal.addEventListener('abort', listener);
    return { dispose: () => signal.removeEventListener('abort', listener) };
  },
  setMaxListeners: (count: number, ...emitters: EventEmitter[]) => {
    for (const emitter of emitters) emitter.setMaxListeners(count);
  },
});
