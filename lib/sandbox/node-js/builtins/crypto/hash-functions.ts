import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import { nodeError } from '../../errors/node-error';

export type HashFunction = typeof sha256 | typeof sha512 | typeof sha3_256 | typeof md5;

const FUNCTIONS: Readonly<Record<string, HashFunction>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  'sha512-224': sha512_224,
  'sha512-256': sha512_256,
  'sha3-224': sha3_224,
  'sha3-256': sha3_256,
  'sha3-384': sha3_384,
  'sha3-512': sha3_512,
  ripemd160,
  rmd160: ripemd160,
  blake2b512: blake2b,
  blake2s256: blake2s,
};

export const HASH_NAMES: readonly string[] = Object.keys(FUNCTIONS);

export function hashFunction(name: string): HashFunction | undefined {
  const plain = name.toLowerCase().replace(/^rsa-/, '').replace(/^sha-/, 'sha');
  return Object.hasOwn(FUNCTIONS, plain) ? FUNCTIONS[plain] : undefined;
}

/** @throws what `pbkdf2`, `hkdf` and `createHmac` throw for a name they do not know. */
export function knownHashFunction(name: string): HashFunction {
  const found = hashFunction(name);
  if (found !== undefined) return found;
  throw nodeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
}
