/** Packages that bring no types: declared as far as they are used here. */
declare module 'url/' {
  export class Url {}
  export function parse(text: string, parseQuery?: boolean): object;
  export function resolve(from: string, to: string): string;
  export function resolveObject(from: string, to: string): object;
  export function format(given: unknown): string;
}

declare module 'punycode/' {
  const punycode: { toUnicode(domain: string): string; toASCII(domain: string): string };
  export default punycode;
}

declare module 'path-browserify' {
  const path: Record<string, unknown>;
  export default path;
}

declare module 'readable-stream' {
  export { Readable, Transform, Writable } from 'node:stream';

  import type { Readable, Writable } from 'node:stream';

  const stream: object & {
    readonly promises: object;
    readonly Readable: typeof Readable;
    readonly Writable: typeof Writable;
  };
  export default stream;
}

declare module 'assert/build/internal/util/comparisons' {
  export function isDeepEqual(one: unknown, other: unknown): boolean;
  export function isDeepStrictEqual(one: unknown, other: unknown): boolean;
}

declare module 'util/' {
  const util: Record<string, unknown> & { readonly types: Record<string, unknown> };
  export default util;
}
