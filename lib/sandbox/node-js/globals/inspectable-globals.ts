import { inspect } from 'node-inspect-extracted';
import { makeIteratorsInspectable } from './inspectable-iterators';
import { makePromisesInspectable } from './inspectable-promises';

type View = (shown: never) => object;

/** What `console.log` shows of objects that are Node.js's own there and the browser's here. */
const VIEWS: Readonly<Record<string, View>> = {
  URL: (url: URL) => ({
    href: url.href,
    origin: url.origin,
    protocol: url.protocol,
    username: url.username,
    password: url.password,
    host: url.host,
    hostname: url.hostname,
    port: url.port,
    pathname: url.pathname,
    search: url.search,
    searchParams: url.searchParams,
    hash: url.hash,
  }),
  Headers: (headers: Headers) => Object.fromEntries(headers),
  Blob: ({ size, type }: Blob) => ({ size, type }),
  AbortSignal: ({ aborted }: AbortSignal) => ({ aborted }),
  AbortController: ({ signal }: AbortController) => ({ signal }),
};

export function makeGlobalsInspectable(): void {
  for (const [name, view] of Object.entries(VIEWS)) {
    const shownClass: { prototype: object } | undefined = Reflect.get(globalThis, name);
    if (shownClass === undefined) continue;
    const Shown = namedClass(name);
    show(shownClass, (shown, options) => inspect(Object.assign(new Shown(), view(shown)), options));
  }
  makeIteratorsInspectable();
  makePromisesInspectable();
  show(URLSearchParams, (shown: Iterable<[string, string]>, options) => {
    const pairs = [...shown].map((pair) => pair.map((text) => inspect(text, options)).join(' => '));
    return pairs.length === 0 ? 'URLSearchParams {}' : `URLSearchParams { ${pairs.join(', ')} }`;
  });
}

function namedClass(name: string): new () => object {
  return Object.defineProperty(class {}, 'name', { value: name });
}

type Show = (shown: never, options: object) => string;

function show(shownClass: { prototype: object }, text: Show): void {
  Object.defineProperty(shownClass.prototype, inspect.custom, {
    value(this: never, _depth: number, options: object) {
      return text(this, options);
    },
    writable: true,
    configurable: true,
  });
}
