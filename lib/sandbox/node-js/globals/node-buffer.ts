import { Buffer } from 'buffer';
import { inspect } from 'node-inspect-extracted';
import { invalidArgumentType, outOfRange } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';
import { fillBuffersNatively } from './native-buffer-fill';

type Method = (this: unknown, ...given: unknown[]) => unknown;

const MOST_SHOWN_BYTES = 50;
const LARGEST = 2 ** 53 - 1;
const LENGTH_TYPES = 'of type string or an instance of Buffer or ArrayBuffer';
const FROM_TYPES =
  'of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object';

/** Brings the package's `Buffer` up to Node.js 22: `base64url`, the codes of errors, how it is shown. */
export function completeBuffer(): void {
  fillBuffersNatively();
  const statics = Buffer as unknown as Record<string, Method>; // only methods are replaced
  const members = Buffer.prototype as unknown as Record<string, Method>;
  replace(statics, 'from', (from) => (value, encoding, ...rest) => {
    checkSource(value);
    if (typeof value === 'string' && typeof encoding === 'string') checkEncoding(encoding);
    return from.call(Buffer, value, plainEncoding(encoding), ...rest);
  });
  for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow']) {
    replace(statics, name, (alloc) => (size, ...rest) => {
      if (typeof size !== 'number') throw invalidArgumentType('size', 'of type number', size);
      if (!(size >= 0 && size <= LARGEST)) throw outOfRange('size', `>= 0 && <= ${LARGEST}`, size);
      return alloc.call(Buffer, size, ...rest);
    });
  }
  replace(statics, 'byteLength', (length) => (text, encoding) => {
    const isBytes = ArrayBuffer.isView(text) || text instanceof ArrayBuffer;
    if (typeof text === 'string' || isBytes)
      return length.call(Buffer, text, plainEncoding(encoding));
    throw invalidArgumentType('string', LENGTH_TYPES, text);
  });
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
      replace(members, name, (original) => withinBounds(original, name));
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

function checkEncoding(encoding: string): void {
  if (Buffer.isEncoding(encoding)) return;
  throw nodeError(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`);
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
    if (encoding !== undefined) checkEncoding(encoding as string);
    const text = original.call(this, plainEncoding(encoding), ...range) as string;
    if (plainEncoding(encoding) === encoding) return text;
    return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  };
}

/** `readUInt32BE` and the like, with Node.js's errors for an offset or a value that does not fit. */
function withinBounds(original: Method, name: string): Method {
  const check = boundsCheck(name);
  return function (this: unknown, ...given) {
    check((this as Uint8Array).length, given);
    try {
      return original.apply(this, given);
    } catch (thrown) {
      if (thrown instanceof RangeError) Object.assign(thrown, { code: 'ERR_OUT_OF_RANGE' });
      throw thrown;
    }
  };
}

/** `readUIntBE` and its like, whose size is an argument, are left to the package. */
function boundsCheck(name: string): (length: number, given: readonly unknown[]) => void {
  const [, verb, kind = '', bits] =
    /^(read|write)(U?Int|BigU?Int|Float|Double)(\d*)/i.exec(name) ?? [];
  const size = sizeOf(kind, Number(bits));
  if (size === 0) return () => undefined;
  if (verb === 'read') return (length, [offset]) => checkOffset(length, size, offset);
  return (length, [value, offset]) => {
    checkValue(kind, size, value);
    checkOffset(length, size, offset);
  };
}

function sizeOf(kind: string, bits: number): number {
  if (/^float$/i.test(kind)) return 4;
  return /^double$/i.test(kind) ? 8 : bits / 8;
}

function checkOffset(length: number, size: number, offset: unknown = 0): void {
  if (typeof offset !== 'number') throw invalidArgumentType('offset', 'of type number', offset);
  if (offset >= 0 && offset + size <= length && Number.isInteger(offset)) return;
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'an integer', offset);
  if (length < size) {
    const message = 'Attempt to access memory outside buffer bounds';
    throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', message);
  }
  throw outOfRange('offset', `>= 0 and <= ${length - size}`, offset);
}

function checkValue(kind: string, size: number, value: unknown): void {
  if (typeof value !== 'number' || !/^U?Int$/i.test(kind)) return;
  const isSigned = !/^U/i.test(kind);
  const bits = size * 8;
  const [least, most] = isSigned ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  if (value >= least && value <= most) return;
  throw outOfRange('value', `>= ${least} and <= ${most}`, value);
}

function shownBuffer(this: Buffer): string {
  const bytes = [...this.subarray(0, MOST_SHOWN_BYTES)];
  const shown = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const more = this.length - bytes.length;
  const end = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
  const own = Object.entries(this).filter(([name]) => !/^\d+$/.test(name));
  const extras = own.map(([name, value]) => `, ${name}: ${inspect(value)}`).join('');
  return `<Buffer${shown === '' ? '' : ' '}${shown}${end}${extras}>`;
}
