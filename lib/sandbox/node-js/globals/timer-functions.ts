import { bound } from '../builtins/async-context';
import { invalidArgumentType } from '../errors/invalid-argument';
import type { EventLoop } from '../event-loop/event-loop';
import { Timeout } from '../event-loop/timeout';

type Callback = (...given: unknown[]) => void;

const LONGEST_DELAY_MS = 2 ** 31 - 1;

const { Immediate } = {
  Immediate: class {
    readonly #callback: () => void;
    #cleared = false;

    constructor(loop: EventLoop, callback: () => void) {
      this.#callback = callback;
      loop.addImmediate(this);
    }

    run(): void {
      if (!this.#cleared) this.#callback();
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
export function createTimerFunctions(loop: EventLoop, warn: (text: string) => void) {
  const timers = new Map<number, Timeout>();

  function start(callback: Callback, delay: unknown, given: unknown[], repeats: 'once' | 'always') {
    checkCallback(callback);
    const bearer = bound(callback);
    const run = () => bearer.apply(timer, given);
    const timer = new Timeout({ owner: loop, run, delayMs: delayMs(delay, warn), repeats });
    return timer;
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
      const bearer = bound(callback);
      return new Immediate(loop, () => bearer(...given));
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

function delayMs(delay: unknown, warn: (text: string) => void): number {
  const ms = Number(delay);
  if (ms > LONGEST_DELAY_MS) {
    warn(
      `TimeoutOverflowWarning: ${ms} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`,
    );
    return 1;
  }
  return ms >= 1 ? Math.trunc(ms) : 1;
}
