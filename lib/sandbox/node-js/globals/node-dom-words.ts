import type { TimerFunctions } from './timer-functions';

type AnyFunction = (this: unknown, ...given: never[]) => unknown;

/** Lets what browsers word in their own way say what Node.js says. */
export function installNodeWords(timers: TimerFunctions): void {
  withoutPlace('structuredClone', (message) => message);
  withoutPlace('btoa', () => 'Invalid character');
  withoutPlace('atob', (_, [text]) =>
    /[^A-Za-z\d+/=\s]/.test(`${text}`)
      ? 'Invalid character'
      : 'The string to be decoded is not correctly encoded.',
  );
  wordAborts(timers);
}

/** Browsers begin with where it failed: `Failed to execute 'atob' on 'WorkerGlobalScope': ` */
function withoutPlace(
  name: string,
  words: (message: string, given: readonly unknown[]) => string,
): void {
  const original = Reflect.get(globalThis, name) as AnyFunction;
  const value = new Proxy(original, {
    apply(target, self, given) {
      try {
        return Reflect.apply(target, self, given as never[]);
      } catch (thrown) {
        if (!(thrown instanceof DOMException)) throw thrown;
        const message = thrown.message.replace(/^Failed to execute '\w+' on '\w+': /, '');
        throw new DOMException(words(message, given), thrown.name);
      }
    },
  });
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

function wordAborts(timers: TimerFunctions): void {
  const reasonOf = (given: readonly unknown[]) =>
    given[0] === undefined
      ? [new DOMException('This operation was aborted', 'AbortError')]
      : [given[0]];
  AbortController.prototype.abort = new Proxy(AbortController.prototype.abort, {
    apply: (target, self, given) => Reflect.apply(target, self, reasonOf(given) as [unknown]),
  });
  AbortSignal.abort = new Proxy(AbortSignal.abort, {
    apply: (target, self, given) => Reflect.apply(target, self, reasonOf(given) as [unknown]),
  });
  AbortSignal.timeout = new Proxy(AbortSignal.timeout, {
    apply(_target, _self, [ms]) {
      const controller = new AbortController();
      const words = 'The operation was aborted due to timeout';
      const abort = () => controller.abort(new DOMException(words, 'TimeoutError'));
      timers.setTimeout(abort, ms).unref();
      return controller.signal;
    },
  });
}
