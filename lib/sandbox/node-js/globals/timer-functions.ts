import { bound } from '../builtins/async-context';
import { invalidArgumentType } from '../errors/invalid-argument';
import type { EventLoop } from '../event-loop/event-loop';
import { Timeout } from '../event-loop/timeout';
import type { ClientGeneration } from '../node-release';

type Callback = (...given: unknown[]) => void;

/** Emits a warning of the process. */
export type Warn = (text: string, type?: string) => void;

const LONGEST_DELAY_MS = 2 ** 31 - 1;

const { Immediate } = {
  Immediate: class {
    readonly #callback: Callback;
    readonly #given: readonly unknown[];
    #cleared = false;

    constructor(loop: EventLoop, callback: Callback, given: readonly unknown[]) {
      this.#callback = callback;
      this.#given = given;
      loop.addImmediate(this);
    }

    run(): void {
      if (!this.#cleared) this.#callback.call(this, ...this.#given);
    }

    clear(): void {
      this.#cleared = true;
    }

    ref(): this {
      return this;
    }

    unref(): this {
      return this;
    }

    hasRef(): boolean {
      return true;
    }
  },
};

export type TimerFunctions = ReturnType<typeof createTimerFunctions>;

/** The timer functions of Node.js on the environment's event loop. */
export function createTimerFunctions(loop: EventLoop, warn: Warn, client: ClientGeneration) {
  const delayOf = createDelayOf(warn, client);
  const timers = new Map<number, Timeout>();

  function start(callback: Callback, delay: unknown, given: unknown[], repeats: 'once' | 'always') {
    checkCallback(callback);
    const due = { delayMs: delayOf(delay), repeats };
    return new Timeout({ owner: loop, callback: bound(callback), given, ...due });
  }

  function clear(timer: unknown): void {
    if (timer instanceof Timeout) timer.close();
    else if (typeof timer === 'number' || typeof timer === 'string')
      timers.get(Number(timer))?.close();
  }

  function remember(timer: Timeout): Timeout {
    const toNumber = timer[Symbol.toPrimitive].bind(timer);
    Object.defineProperty(timer, Symbol.toPrimitive, {
      value: () => {
        timers.set(toNumber(), timer);
        return toNumber();
      },
    });
    return timer;
  }

  const timerFunctions = {
    setTimeout: (callback: Callback, delay?: unknown, ...given: unknown[]) =>
      remember(start(callback, delay, given, 'once')),
    setInterval: (callback: Callback, delay?: unknown, ...given: unknown[]) =>
      remember(start(callback, delay, given, 'always')),
    setImmediate(callback: Callback, ...given: unknown[]) {
      checkCallback(callback);
      return new Immediate(loop, bound(callback), given);
    },
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate(immediate: unknown) {
      if (immediate instanceof Immediate) immediate.clear();
    },
  };
  promisable(timerFunctions.setTimeout, (resolve, [delay, value]) =>
    timerFunctions.setTimeout(resolve, delay, value),
  );
  promisable(timerFunctions.setImmediate, (resolve, [value]) =>
    timerFunctions.setImmediate(resolve, value),
  );
  return timerFunctions;
}

/** What `util.promisify` makes of a timer function. */
function promisable(
  timerFunction: object,
  start: (resolve: Callback, given: unknown[]) => unknown,
): void {
  Object.defineProperty(timerFunction, Symbol.for('nodejs.util.promisify.custom'), {
    value: (...given: unknown[]) => new Promise((resolve) => start(resolve, given)),
    enumerable: false,
  });
}

function checkCallback(callback: unknown): void {
  if (typeof callback !== 'function')
    throw invalidArgumentType('callback', 'of type function', callback);
}

type DelayOf = (delay: unknown) => number;

/** Reads delays as Node.js does, with its warnings: of numbers that are too small or none, version 24 warns once. */
function createDelayOf(warn: Warn, client: ClientGeneration): DelayOf {
  const warned = new Set<string>(
    client === 'v3' ? ['TimeoutNegativeWarning', 'TimeoutNaNWarning'] : [],
  );
  const corrected = (words: string, type: string): number => {
    if (!warned.has(type)) warn(`${words}.\nTimeout duration was set to 1.`, type);
    if (type !== 'TimeoutOverflowWarning') warned.add(type);
    return 1;
  };
  return (delay) => {
    const ms = Number(delay ?? 1);
    if (ms > LONGEST_DELAY_MS)
      return corrected(`${ms} does not fit into a 32-bit signed integer`, 'TimeoutOverflowWarning');
    if (ms < 0) return corrected(`${ms} is a negative number`, 'TimeoutNegativeWarning');
    if (Number.isNaN(ms)) return corrected(`${ms} is not a number`, 'TimeoutNaNWarning');
    return ms >= 1 ? Math.trunc(ms) : 1;
  };
}
