import { hkdf } from '@noble/hashes/hkdf.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { invalidArgumentType } from '../../errors/invalid-argument';
import { bytesOf } from './bytes-of';
import { knownHashFunction } from './hash-functions';

interface ScryptOptions {
  readonly N?: number;
  readonly cost?: number;
  readonly r?: number;
  readonly blockSize?: number;
  readonly p?: number;
  readonly parallelization?: number;
}

export function pbkdf2Sync(
  password: unknown,
  salt: unknown,
  iterations: number,
  keyBytes: number,
  digest: unknown,
): Uint8Array {
  if (typeof digest !== 'string') throw invalidArgumentType('digest', 'of type string', digest);
  const secret = bytesOf(password, undefined, 'password');
  const options = { c: iterations, dkLen: keyBytes };
  return Buffer.from(
    pbkdf2(knownHashFunction(digest), secret, bytesOf(salt, undefined, 'salt'), options),
  );
}

export function scryptSync(
  password: unknown,
  salt: unknown,
  keyBytes: number,
  options: ScryptOptions = {},
): Uint8Array {
  const N = options.N ?? options.cost ?? 16_384;
  const r = options.r ?? options.blockSize ?? 8;
  const p = options.p ?? options.parallelization ?? 1;
  const secret = bytesOf(password, undefined, 'password');
  return Buffer.from(
    scrypt(secret, bytesOf(salt, undefined, 'salt'), { N, r, p, dkLen: keyBytes }),
  );
}

/** Unlike its sisters it returns an ArrayBuffer, as in Node.js. */
export function hkdfSync(
  digest: string,
  key: unknown,
  salt: unknown,
  info: unknown,
  keyBytes: number,
): ArrayBufferLike {
  const [secret, salted, about] = [bytesOf(key), bytesOf(salt), bytesOf(info)];
  return Uint8Array.from(hkdf(knownHashFunction(digest), secret, salted, about, keyBytes)).buffer;
}
