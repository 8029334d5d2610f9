import { hmac } from '@noble/hashes/hmac.js';
import { Transform } from 'readable-stream';
import { invalidArgumentType } from '../../errors/invalid-argument';
import { nodeError } from '../../errors/node-error';
import { bytesOf, encoded } from './bytes-of';
import { hashFunction, knownHashFunction } from './hash-functions';

interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
  clone(): RunningHash;
}

type Encoding = BufferEncoding | undefined;

/** A digest in progress: `update` and `digest`, or a stream to write to. */
abstract class Digest extends Transform {
  protected readonly running: RunningHash;
  #digested = false;

  constructor(running: RunningHash) {
    super();
    this.running = running;
    Object.defineProperty(this, 'running', { enumerable: false });
  }

  update(given: unknown, encoding?: Encoding): this {
    if (this.#digested) throw finalized();
    this.running.update(bytesOf(given, encoding));
    return this;
  }

  digest(encoding?: Encoding): unknown {
    if (this.#digested) throw finalized();
    this.#digested = true;
    return encoded(this.running.digest(), encoding);
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.running.update(chunk);
    done();
  }

  /** The digest may be read from the stream, or asked for with `digest` once it ended: a copy serves both. */
  override _flush(done: () => void): void {
    this.push(Buffer.from(this.running.clone().digest()));
    done();
  }
}

export class Hash extends Digest {
  copy(): Hash {
    return new Hash(this.running.clone());
  }
}

export class Hmac extends Digest {}

export function createHash(name: unknown): Hash {
  if (typeof name !== 'string') throw invalidArgumentType('algorithm', 'of type string', name);
  const found = hashFunction(name);
  if (found === undefined) throw new Error('Digest method not supported');
  return new Hash(found.create());
}

export function createHmac(name: unknown, key: unknown): Hmac {
  if (typeof name !== 'string') throw invalidArgumentType('hmac', 'of type string', name);
  if (key === undefined || key === null || typeof key === 'number') {
    const types =
      'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey';
    throw invalidArgumentType('key', types, key);
  }
  const found = hashFunction(name);
  if (found === undefined) {
    throw nodeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
  }
  return new Hmac(hmac.create(knownHashFunction(name), bytesOf(key, undefined, 'key')));
}

/** `crypto.hash`: one call, hexadecimal unless told otherwise. */
export function hash(name: string, given: unknown, encoding: Encoding = 'hex'): unknown {
  return createHash(name).update(given).digest(encoding);
}

function finalized(): Error {
  return nodeError(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
}
