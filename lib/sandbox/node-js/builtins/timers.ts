import type { TimerFunctions } from '../globals/timer-functions';

interface TimerOptions {
  readonly signal?: AbortSignal;
  readonly ref?: boolean;
}

export function createTimerPromises(timers: TimerFunctions) {
  function later(
    start: (done: () => void) => { unref(): unknown; cancel(): void },
    value: unknown,
    options?: TimerOptions,
  ) {
    return new Promise((resolve, reject) => {
      const { signal } = options ?? {};
      if (signal?.aborted) return reject(aborted(signal));
      const running = start(() => resolve(value));
      if (options?.ref === false) running.unref();
      signal?.addEventListener('abort', () => {
        running.cancel();
        reject(aborted(signal));
      });
    });
  }

  const setTimeout = (delay?: number, value?: unknown, options?: TimerOptions) =>
    later(
      (done) => {
        const timer = timers.setTimeout(done, delay);
        return { unref: () => timer.unref(), cancel: () => timer.close() };
      },
      value,
      options,
    );
  const setImmediate = (value?: unknown, options?: TimerOptions) =>
    later(
      (done) => {
        const immediate = timers.setImmediate(done);
        return { unref: () => immediate.unref(), cancel: () => immediate.clear() };
      },
      value,
      options,
    );
  async function* setInterval(delay?: number, value?: unknown, options?: TimerOptions) {
    for (;;) yield await setTimeout(delay, value, options);
  }
  const scheduler = {
    wait: (delay: number, options?: TimerOptions) => setTimeout(delay, undefined, options),
    yield: () => setImmediate(),
  };
  return { setTimeout, setImmediate, setInterval, scheduler };
}

function aborted(signal: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
}

export function createTimers(timers: TimerFunctions): object {
  return { ...timers, promises: createTimerPromises(timers) };
}
