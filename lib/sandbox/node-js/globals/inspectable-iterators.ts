import { inspect } from 'node-inspect-extracted';

type Iteration = Iterator<unknown> & { next: () => IteratorResult<unknown> };

const entryIterators = new WeakSet<object>();

/**
 * Lets `console.log` show what an iterator of a Map or Set still has, as Node.js does with the engine's help. Without it the
 * iterator is read to its end, and goes on from what was read.
 */
export function makeIteratorsInspectable(): void {
  for (const [title, collection] of [
    ['Map', new Map()],
    ['Set', new Set()],
  ] as const) {
    const members = Object.getPrototypeOf(collection) as Record<string, (this: object) => object>;
    const { entries } = members;
    const isSameAsIterator = Reflect.get(members, Symbol.iterator) === entries;
    const remembered = function (this: object): object {
      const made = (entries as (this: object) => object).call(this);
      entryIterators.add(made);
      return made;
    };
    Object.defineProperty(remembered, 'name', { value: 'entries' });
    define(members, 'entries', remembered);
    if (isSameAsIterator) define(members, Symbol.iterator, remembered);
    const prototype = Object.getPrototypeOf(collection.values()) as object;
    define(prototype, inspect.custom, function (this: Iteration, _depth: number, options: object) {
      const kind = entryIterators.has(this) ? 'Entries' : 'Iterator';
      return `[${title} ${kind}] ${listed(rest(this), options)}`;
    });
  }
}

/** Everything that is left; the iterator gives it once more. */
function rest(iterator: Iteration): readonly unknown[] {
  const values: unknown[] = [];
  for (let next = iterator.next(); !next.done; next = iterator.next()) values.push(next.value);
  const again = values[Symbol.iterator]();
  define(iterator, 'next', () => again.next());
  return values;
}

/** As the members of a Set, which are not told apart by their number. */
function listed(values: readonly unknown[], options: object): string {
  if (values.length === 0) return '{  }';
  return inspect(new Set(values), options).replace(/^Set\(\d+\) /, '');
}

function define(owner: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
