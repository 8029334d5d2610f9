import * as inspection from 'node-inspect-extracted';
import utilPackage from 'util/';
import { invalidArgumentType } from '../errors/invalid-argument';
import { isNativeError } from '../globals/native-error';

const CUSTOM_PROMISIFY = Symbol.for('nodejs.util.promisify.custom');

type Nodeback = (error: unknown, value: unknown) => void;

function promisify(original: (...given: unknown[]) => unknown): unknown {
  if (typeof original !== 'function') {
    throw invalidArgumentType('original', 'of type function', original);
  }
  const custom: unknown = Reflect.get(original, CUSTOM_PROMISIFY);
  if (custom !== undefined) return custom;
  const promisified = function (this: unknown, ...given: unknown[]) {
    return new Promise((resolve, reject) => {
      const done: Nodeback = (error, value) => (error ? reject(error) : resolve(value));
      original.call(this, ...given, done);
    });
  };
  return Object.defineProperties(promisified, Object.getOwnPropertyDescriptors(original));
}

function isDeepStrictEqual(one: unknown, other: unknown): boolean {
  const options = { depth: Number.POSITIVE_INFINITY, sorted: true, showHidden: true } as const;
  return inspection.inspect(one, options) === inspection.inspect(other, options);
}

function stripVTControlCharacters(text: string): string {
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g'), '');
}

/** Node.js's `util`: inspecting and formatting by Node.js's own code, the rest by the `util` package. */
export const util = {
  ...utilPackage,
  inspect: inspection.inspect,
  format: inspection.format,
  formatWithOptions: inspection.formatWithOptions,
  stripVTControlCharacters,
  promisify: Object.assign(promisify, { custom: CUSTOM_PROMISIFY }),
  isDeepStrictEqual,
  TextEncoder,
  TextDecoder,
  types: { ...utilPackage.types, isNativeError, isProxy: () => false },
  toUSVString: (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD'),
  styleText: (_style: unknown, text: string) => text,
  aborted: (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  parseEnv: (text: string) => Object.fromEntries(envLines(text)),
};

function envLines(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*?)\s*$/gm)].map(
    ([, name = '', value = '']) => [name, value.replace(/^(['"`])([\s\S]*)\1$/, '$2')] as const,
  );
}
