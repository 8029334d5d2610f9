import { inspect } from 'node-inspect-extracted';

/** What a promise was made with that never waits. Of the others nobody can tell whether they have settled. */
const known = new WeakMap<
  object,
  { readonly state: '' | '<rejected> '; readonly value: unknown }
>();

/** Lets `console.log` show the value of `Promise.resolve(4)`; all other promises are shown as pending. */
export function makePromisesInspectable(): void {
  const { resolve, reject } = Promise;
  Object.assign(Promise, {
    resolve(this: PromiseConstructor, ...given: [value?: unknown]) {
      const made = Reflect.apply(resolve, this, given) as object;
      const [value] = given;
      const settlesLater =
        (typeof value === 'object' || typeof value === 'function') &&
        value !== null &&
        'then' in value;
      if (!settlesLater) known.set(made, { state: '', value });
      return made;
    },
    reject(this: PromiseConstructor, ...given: [reason?: unknown]) {
      const made = Reflect.apply(reject, this, given) as object;
      known.set(made, { state: '<rejected> ', value: given[0] });
      return made;
    },
  });
  for (const name of ['resolve', 'reject']) {
    Object.defineProperty(Promise, name, { enumerable: false });
  }
  Object.defineProperty(Promise.prototype, inspect.custom, {
    value: shownPromise,
    writable: true,
    configurable: true,
  });
}

interface ShownOptions {
  readonly breakLength?: number;
}

function shownPromise(this: Promise<unknown>, depth: number, options: ShownOptions): string {
  const settled = known.get(this);
  if (depth < 0) return '[Promise]';
  if (settled === undefined) return 'Promise { <pending> }';
  const value = `${settled.state}${inspect(settled.value, { ...options, depth } as object)}`;
  const fitsALine = !value.includes('\n') && value.length < (options.breakLength ?? 80) - 20;
  return fitsALine ? `Promise { ${value} }` : `Promise {\n  ${value.replaceAll('\n', '\n  ')}\n}`;
}
