/** The value of each AsyncLocalStorage where the code now runs. */
export type Stores = ReadonlyMap<object, unknown>;

let stores: Stores = new Map();

export function currentStores(): Stores {
  return stores;
}

export function restoreStores(earlier: Stores): void {
  stores = earlier;
}

export function runWithStores<Result>(given: Stores, run: () => Result): Result {
  const before = stores;
  stores = given;
  try {
    return run();
  } finally {
    stores = before;
  }
}

type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

/** Runs a callback later with the stores of now. */
export function bound<Callback>(callback: Callback): Callback {
  if (typeof callback !== 'function' || stores.size === 0) return callback;
  const given = stores;
  const run = callback as unknown as AnyFunction; // any function is called the same way
  return function (this: unknown, ...values: unknown[]) {
    return runWithStores(given, () => run.apply(this, values));
  } as Callback;
}

/** Makes promise callbacks carry the stores along. Only done for functions that use `async_hooks`. */
export function carryStoresThroughPromises(): void {
  const then = Promise.prototype.then as unknown as AnyFunction; // its overloads do not matter here
  Object.defineProperty(Promise.prototype, 'then', {
    value: function (this: unknown, resolved: unknown, rejected: unknown) {
      return then.call(this, bound(resolved), bound(rejected));
    },
    writable: true,
    configurable: true,
  });
}

/** What an instrumented `await` waits for: the outcome, so that the stores are back before an error is thrown. */
export async function outcomeOf(awaited: unknown): Promise<() => unknown> {
  try {
    const value = await awaited;
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}

/** After an instrumented `await`: first the stores of before it, then its value or error. */
export function resume(before: Stores, outcome: () => unknown): unknown {
  stores = before;
  return outcome();
}
