import { cbc, ctr, ecb, gcm } from '@noble/ciphers/aes.js';
import { Transform } from 'readable-stream';
import { invalidArgumentType } from '../../errors/invalid-argument';
import { nodeError } from '../../errors/node-error';
import { bytesOf, encoded } from './bytes-of';

type Mode = 'cbc' | 'ctr' | 'ecb' | 'gcm';
type Encoding = BufferEncoding | undefined;

interface CipherParts {
  readonly mode: Mode;
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
const KEY_BITS = [128, 192, 256] as const;
const IV_BYTES: Readonly<Record<Mode, number>> = { cbc: 16, ctr: 16, ecb: 0, gcm: 12 };

export const CIPHER_NAMES: readonly string[] = KEY_BITS.flatMap((bits) =>
  Object.keys(IV_BYTES).map((mode) => `aes-${bits}-${mode}`),
);

/** Keeps what it was given: each output is the new end of the whole, worked out anew. */
abstract class AesTransform extends Transform {
  protected readonly parts: CipherParts;
  protected given: Uint8Array = new Uint8Array();
  protected aad: Uint8Array = new Uint8Array();
  protected disablePadding = false;
  #sentBytes = 0;

  constructor(parts: CipherParts) {
    super();
    this.parts = parts;
    for (const name of ['parts', 'given', 'aad', 'disablePadding']) {
      Object.defineProperty(this, name, { enumerable: false });
    }
  }

  /** What can be told of the output before the end is known. */
  protected abstract soFar(): Uint8Array;
  protected abstract whole(): Uint8Array;

  update(data: unknown, inputEncoding?: Encoding, outputEncoding?: Encoding): unknown {
    const added = bytesOf(data, inputEncoding);
    this.given = Buffer.concat([this.given, added]);
    return encoded(this.#unsent(this.soFar()), outputEncoding);
  }

  final(outputEncoding?: Encoding): unknown {
    return encoded(this.#unsent(this.whole()), outputEncoding);
  }

  setAutoPadding(padding = true): this {
    this.disablePadding = !padding;
    return this;
  }

  setAAD(aad: unknown): this {
    this.aad = bytesOf(aad, undefined, 'buffer');
    return this;
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.push(this.update(chunk));
    done();
  }

  override _flush(done: (error?: Error | null) => void): void {
    try {
      this.push(this.final());
      done();
    } catch (thrown) {
      done(thrown as Error);
    }
  }

  /** Counter modes turn every byte by itself, in either direction. */
  protected streamed(): Uint8Array {
    const { mode, key, iv } = this.parts;
    const counter = mode === 'gcm' ? Buffer.concat([iv, Uint8Array.of(0, 0, 0, 2)]) : iv;
    return ctr(key, counter).encrypt(this.given);
  }

  protected get isStreamed(): boolean {
    return this.parts.mode === 'ctr' || this.parts.mode === 'gcm';
  }

  protected blocks() {
    const { mode, key, iv } = this.parts;
    const { disablePadding } = this;
    return mode === 'ecb' ? ecb(key, { disablePadding }) : cbc(key, iv, { disablePadding });
  }

  #unsent(output: Uint8Array): Uint8Array {
    const unsent = output.subarray(this.#sentBytes);
    this.#sentBytes = Math.max(this.#sentBytes, output.length);
    return unsent;
  }
}

export class Cipheriv extends AesTransform {
  #tag: Uint8Array | undefined;

  protected soFar(): Uint8Array {
    if (this.isStreamed) return this.streamed();
    return this.blocks().encrypt(padded(this.given)).subarray(0, wholeBlocks(this.given.length));
  }

  protected whole(): Uint8Array {
    if (!this.isStreamed) return this.blocks().encrypt(this.given);
    const { mode, key, iv } = this.parts;
    if (mode === 'gcm') this.#tag = gcm(key, iv, this.aad).encrypt(this.given).slice(-TAG_BYTES);
    return this.streamed();
  }

  getAuthTag(): Uint8Array {
    if (this.#tag !== undefined) return Buffer.from(this.#tag);
    throw nodeError(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation getAuthTag');
  }
}

export class Decipheriv extends AesTransform {
  #tag: Uint8Array = new Uint8Array();

  setAuthTag(tag: unknown, encoding?: Encoding): this {
    this.#tag = bytesOf(tag, encoding, 'buffer');
    return this;
  }

  /** The last block may be padding, so it is kept back. */
  protected soFar(): Uint8Array {
    if (this.isStreamed) return this.streamed();
    const bytes = wholeBlocks(this.given.length - 1);
    const { mode, key, iv } = this.parts;
    const plain = { disablePadding: true };
    const cipher = mode === 'ecb' ? ecb(key, plain) : cbc(key, iv, plain);
    return bytes <= 0 ? new Uint8Array() : cipher.decrypt(this.given.subarray(0, bytes));
  }

  protected whole(): Uint8Array {
    const { mode, key, iv } = this.parts;
    if (mode === 'ctr') return this.streamed();
    if (mode === 'gcm') {
      try {
        return gcm(key, iv, this.aad).decrypt(Buffer.concat([this.given, this.#tag]));
      } catch {
        throw new Error('Unsupported state or unable to authenticate data');
      }
    }
    if (this.given.length === 0 || this.given.length % BLOCK_BYTES !== 0) {
      throw opensslError('1C80006B', 'wrong final block length');
    }
    try {
      return this.blocks().decrypt(this.given);
    } catch {
      throw opensslError('1C800064', 'bad decrypt');
    }
  }
}

export const createCipheriv = (name: unknown, key: unknown, iv: unknown) =>
  new Cipheriv(partsOf(name, key, iv));
export const createDecipheriv = (name: unknown, key: unknown, iv: unknown) =>
  new Decipheriv(partsOf(name, key, iv));

function partsOf(name: unknown, givenKey: unknown, givenIv: unknown): CipherParts {
  if (typeof name !== 'string') throw invalidArgumentType('cipher', 'of type string', name);
  const [, bits, mode] = /^aes-?(128|192|256)-(cbc|ctr|ecb|gcm)$/i.exec(name) ?? [];
  if (bits === undefined || mode === undefined) {
    throw nodeError(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  }
  const key = bytesOf(givenKey, undefined, 'key');
  const iv = givenIv === null ? new Uint8Array() : bytesOf(givenIv, undefined, 'iv');
  if (key.length !== Number(bits) / 8) {
    throw nodeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  }
  const parts = { mode: mode.toLowerCase() as Mode, key, iv };
  if (iv.length === IV_BYTES[parts.mode]) return parts;
  throw nodeError(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
}

function wholeBlocks(bytes: number): number {
  return Math.floor(bytes / BLOCK_BYTES) * BLOCK_BYTES;
}

function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, new Uint8Array(BLOCK_BYTES - (bytes.length % BLOCK_BYTES))]);
}

function opensslError(number: string, reason: string): Error {
  const code = `ERR_OSSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
  const error = new Error(`error:${number}:Provider routines::${reason}`);
  return Object.assign(error, { library: 'Provider routines', reason, code });
}
