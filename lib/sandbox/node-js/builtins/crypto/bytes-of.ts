import { invalidArgumentType } from '../../errors/invalid-argument';

type Encoding = BufferEncoding | undefined;

/** The bytes of what Node.js's crypto functions take: text in an encoding, or any buffer. */
export function bytesOf(given: unknown, encoding?: Encoding, name = 'data'): Uint8Array {
  if (typeof given === 'string') return Buffer.from(given, encoding);
  if (ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  }
  const key = secretOf(given);
  if (key !== undefined) return key;
  const types = 'of type string or an instance of Buffer, TypedArray, or DataView';
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  throw invalidArgumentType(name, types, given);
}

/** What `createSecretKey` returns. */
export class SecretKeyObject {
  readonly type = 'secret';
  readonly #secret: Uint8Array;

  constructor(secret: Uint8Array) {
    this.#secret = Uint8Array.from(secret);
  }

  get symmetricKeySize(): number {
    return this.#secret.byteLength;
  }

  export(): Uint8Array {
    return Buffer.from(this.#secret);
  }
}

function secretOf(given: unknown): Uint8Array | undefined {
  return given instanceof SecretKeyObject ? given.export() : undefined;
}

/** A Buffer, or text in the encoding asked for. */
export function encoded(bytes: Uint8Array, encoding: Encoding | 'buffer'): unknown {
  const buffer = Buffer.from(bytes);
  return encoding === undefined || encoding === 'buffer' ? buffer : buffer.toString(encoding);
}
