import { Buffer } from 'buffer';
import { inspect } from 'node-inspect-extracted';
import { invalidArgumentType } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';
import { fillBuffersNatively } from './native-buffer-fill';

type Method = (this: unknown, ...given: unknown[]) => unknown;

const MOST_SHOWN_BYTES = 50;
const FROM_TYPES =
  'of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object';

/** Brings the package's `Buffer` up to Node.js 22: `base64url`, the codes of errors, how it is shown. */
export function completeBuffer(): void {
  fillBuffersNatively();
  const statics = Buffer as unknown as Record<string, Method>; // only methods are replaced
  const members = Buffer.prototype as unknown as Record<string, Method>;
  replace(statics, 'from', (from) => (value, encoding, ...rest) => {
    checkSource(value);
    return from.call(Buffer, value, plainEncoding(encoding), ...rest);
  });
  for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow']) {
    replace(statics, name, (alloc) => (size, ...rest) => {
      if (typeof size !== 'number') throw invalidArgumentType('size', 'of type number', size);
      return alloc.call(Buffer, size, ...rest);
    });
  }
  replace(
    statics,
    'byteLength',
    (length) => (text, encoding) => length.call(Buffer, text, plainEncoding(encoding)),
  );
  replace(
    statics,
    'isEncoding',
    (isEncoding) => (name) => isEncoding.call(Buffer, plainEncoding(name)),
  );
  replace(statics, 'concat', (concat) => (list, ...rest) => {
    if (!Array.isArray(list)) throw invalidArgumentType('list', 'an instance of Array', list);
    return concat.call(Buffer, list, ...rest);
  });
  replace(members, 'toString', textMethod);
  for (const name of Object.keys(members)) {
    if (/^(read|write)(U?Int|BigU?Int|Float|Double)/i.test(name)) {
      replace(members, name, withinBounds);
    }
  }
  Object.defineProperty(members, inspect.custom, { value: shownBuffer, configurable: true });
}

function replace(owner: Record<string, Method>, name: string, change: (old: Method) => Method) {
  const original = owner[name];
  if (original === undefined) return;
  const value = Object.defineProperty(change(original), 'name', { value: name });
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

function checkSource(value: unknown): void {
  const isPlain = typeof value === 'object' && value !== null;
  if (typeof value === 'string' || (isPlain && isConvertible(value))) return;
  throw invalidArgumentType('first argument', FROM_TYPES, value);
}

function isConvertible(value: object): boolean {
  const isBytes =
    ArrayBuffer.isView(value) || /ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
  if (isBytes || 'length' in value || Symbol.toPrimitive in value) return true;
  const isSerialized = Reflect.get(value, 'type') === 'Buffer';
  return isSerialized || typeof value.valueOf() === 'string' || value.valueOf() !== value;
}

function plainEncoding(encoding: unknown): unknown {
  return `${encoding}`.toLowerCase() === 'base64url' ? 'base64' : encoding;
}

function textMethod(original: Method): Method {
  return function (encoding, ...range) {
    if (encoding !== undefined && !Buffer.isEncoding(encoding as string)) {
      throw nodeError(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`);
    }
    const text = original.call(this, plainEncoding(encoding), ...range) as string;
    if (plainEncoding(encoding) === encoding) return text;
    return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  };
}

function withinBounds(original: Method): Method {
  return function (...given) {
    try {
      return original.apply(this, given);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      if (/beyond buffer length|Index out of range/.test(thrown.message)) {
        const message = 'Attempt to access memory outside buffer bounds';
        throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', message);
      }
      throw Object.assign(thrown, { code: 'ERR_OUT_OF_RANGE' });
    }
  };
}

function shownBuffer(this: Buffer): string {
  const bytes = [...this.subarray(0, MOST_SHOWN_BYTES)];
  const shown = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const more = this.length - bytes.length;
  const end = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
  return `<Buffer${shown === '' ? '' : ' '}${shown}${end}>`;
}
