import { isDeepStrictEqual } from 'assert/build/internal/util/comparisons';
import * as inspection from 'node-inspect-extracted';
import utilPackage from 'util/';
import { invalidArgumentType } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';
import { SYSTEM_ERROR_MAP } from '../errors/system-errors';
import { isProxy } from '../globals/known-proxies';
import { isNativeError } from '../globals/native-error';
import { deprecate } from './deprecate';
import { parseArgs } from './parse-args';

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

function stripVTControlCharacters(text: string): string {
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g'), '');
}

const legacyDebuglog = utilPackage.debuglog as (section: string) => object;

/** Node.js's `util`: inspecting and formatting by Node.js's own code, the rest by the `util` package. */
export const util = {
  ...utilPackage,
  inspect: inspection.inspect,
  format: inspection.format,
  formatWithOptions: inspection.formatWithOptions,
  stripVTControlCharacters,
  promisify: Object.assign(promisify, { custom: CUSTOM_PROMISIFY }),
  deprecate,
  isDeepStrictEqual,
  TextEncoder,
  TextDecoder,
  types: { ...utilPackage.types, isNativeError, isProxy },
  toUSVString: (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD'),
  styleText,
  parseArgs,
  debuglog: (section: string) => Object.assign(legacyDebuglog(section), { enabled: false }),
  getSystemErrorMap: () => new Map(SYSTEM_ERROR_MAP),
  getSystemErrorName: (number: number) =>
    SYSTEM_ERROR_MAP.get(number)?.[0] ?? `Unknown system error ${number}`,
  getSystemErrorMessage: (number: number) => SYSTEM_ERROR_MAP.get(number)?.[1],
  aborted: (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  parseEnv: (text: string) => Object.fromEntries(envLines(text)),
};

/** Nothing is coloured where the output is no terminal, unless the function says that it does not matter. */
function styleText(
  styles: string | readonly string[],
  text: string,
  { validateStream = true }: { readonly validateStream?: boolean } = {},
): string {
  const codes = [styles].flat().map((style) => {
    const found: readonly number[] | undefined = Reflect.get(inspection.inspect.colors, style);
    if (found !== undefined) return found;
    const known = Object.keys(inspection.inspect.colors).map((name) => `'${name}'`);
    throw nodeError(
      TypeError,
      'ERR_INVALID_ARG_VALUE',
      `The argument 'format' must be one of: ${known.join(', ')}. Received '${style}'`,
    );
  });
  if (validateStream) return text;
  const escaped = (code: number | undefined) => `\u001b[${code}m`;
  return codes.reduceRight((inner, [on, off]) => `${escaped(on)}${inner}${escaped(off)}`, text);
}

function envLines(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*?)\s*$/gm)].map(
    ([, name = '', value = '']) => [name, value.replace(/^(['"`])([\s\S]*)\1$/, '$2')] as const,
  );
}
