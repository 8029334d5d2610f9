type AnyFunction = (this: unknown, ...given: never[]) => unknown;
type Formats = Record<string, (new (...given: never[]) => object) | undefined>;

/** What a function on Lambda gets that names no locale: LANG is `en_US.UTF-8`. An engine takes that of the reader's machine. */
export const DEFAULT_LOCALE = 'en-US';

const FORMATS = [
  'NumberFormat',
  'Collator',
  'PluralRules',
  'ListFormat',
  'RelativeTimeFormat',
  'Segmenter',
  'DurationFormat',
];

export function installDefaultLocale(): void {
  const formats = Intl as unknown as Formats; // newer engines have more of them than the types
  for (const name of FORMATS) {
    const format = formats[name];
    if (format === undefined) continue;
    const given = ([locales, ...rest]: readonly unknown[]) => [locales ?? DEFAULT_LOCALE, ...rest];
    const localized = new Proxy(format, {
      construct: (target, asked, newTarget) => Reflect.construct(target, given(asked), newTarget),
      apply: (target, self, asked) =>
        Reflect.apply(target as unknown as AnyFunction, self, given(asked) as never[]),
    });
    define(formats, name, localized);
    define(format.prototype, 'constructor', localized);
  }
  localize(Number.prototype, 'toLocaleString', 0);
  localize(BigInt.prototype, 'toLocaleString', 0);
  localize(String.prototype, 'localeCompare', 1);
}

/** @param at - Which argument is the locale. */
function localize(owner: object, name: string, at: number): void {
  const method = Reflect.get(owner, name) as AnyFunction;
  const localized = new Proxy(method, {
    apply(target, self, asked: unknown[]) {
      const given = Array.from({ length: Math.max(asked.length, at + 1) }, (_, index) =>
        index === at ? (asked[at] ?? DEFAULT_LOCALE) : asked[index],
      );
      return Reflect.apply(target, self, given as never[]);
    },
  });
  define(owner, name, localized);
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
