import { nodeError, simulationLimit } from '../../errors/node-error';
import type { EventLoop } from '../../event-loop/event-loop';
import { randomUUID } from '../../globals/random-uuid';
import { bytesOf, SecretKeyObject } from './bytes-of';
import { CIPHER_NAMES, Cipheriv, createCipheriv, createDecipheriv, Decipheriv } from './ciphers';
import { createHash, createHmac, Hash, Hmac, hash } from './hash';
import { HASH_NAMES } from './hash-functions';
import { hkdfSync, pbkdf2Sync, scryptSync } from './key-derivation';
import { randomBytes, randomFillSync, randomInt } from './random';
import { subtle, webCrypto } from './web-crypto';

type Done = (error: unknown, value?: unknown) => void;
type Work = (...given: never[]) => unknown;

/** Public-key cryptography, X.509 and Diffie-Hellman: there, and refused when called. */
const NOT_SIMULATED =
  `createSign createVerify sign verify generateKeyPair generateKeyPairSync createPrivateKey createPublicKey
publicEncrypt publicDecrypt privateEncrypt privateDecrypt createECDH createDiffieHellman getDiffieHellman diffieHellman
generatePrime generatePrimeSync checkPrime checkPrimeSync X509Certificate ECDH DiffieHellman Sign Verify`.split(
    /\s+/,
  );

/** What learners name in options of functions that are refused. */
const CONSTANTS = {
  RSA_PKCS1_PADDING: 1,
  RSA_NO_PADDING: 3,
  RSA_PKCS1_OAEP_PADDING: 4,
  RSA_PKCS1_PSS_PADDING: 6,
  RSA_PSS_SALTLEN_DIGEST: -1,
  RSA_PSS_SALTLEN_AUTO: -2,
};

/** `node:crypto` by the noble libraries: hashes, HMAC, key derivation, AES and randomness. */
export function createCrypto(loop: EventLoop): object {
  const later =
    (work: Work) =>
    (...given: unknown[]) => {
      const done = given.at(-1) as Done;
      const result = outcomeOf(() => Reflect.apply(work, undefined, given.slice(0, -1)));
      loop.addTick(() => (result.ok ? done(null, result.value) : done(result.thrown)));
    };
  const eitherWay =
    (work: Work) =>
    (...given: unknown[]) =>
      typeof given.at(-1) === 'function'
        ? later(work)(...given)
        : Reflect.apply(work, undefined, given);
  return {
    ...Object.fromEntries(NOT_SIMULATED.map((name) => [name, refusal(name)])),
    Hash,
    Hmac,
    Cipheriv,
    Decipheriv,
    KeyObject: SecretKeyObject,
    createHash,
    createHmac,
    hash,
    createCipheriv,
    createDecipheriv,
    createSecretKey: (key: unknown, encoding?: BufferEncoding) =>
      new SecretKeyObject(bytesOf(key, encoding, 'key')),
    pbkdf2Sync,
    pbkdf2: later(pbkdf2Sync),
    scryptSync,
    scrypt: later(scryptSync),
    hkdfSync,
    hkdf: later(hkdfSync),
    timingSafeEqual,
    randomUUID,
    randomBytes: eitherWay(randomBytes),
    randomInt: eitherWay(randomInt),
    randomFillSync,
    randomFill: later(randomFillSync),
    getRandomValues: webCrypto.getRandomValues,
    getHashes: () => [...HASH_NAMES],
    getCiphers: () => [...CIPHER_NAMES],
    getCurves: () => [],
    getFips: () => 0,
    constants: CONSTANTS,
    webcrypto: webCrypto,
    subtle,
  };
}

function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  const [left, right] = [bytesOf(one, undefined, 'buf1'), bytesOf(other, undefined, 'buf2')];
  if (left.byteLength !== right.byteLength) {
    const message = 'Input buffers must have the same byte length';
    throw nodeError(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', message);
  }
  return left.every((byte, at) => byte === right[at]);
}

function outcomeOf(work: () => unknown) {
  try {
    return { ok: true, value: work() } as const;
  } catch (thrown) {
    return { ok: false, thrown } as const;
  }
}

function refusal(name: string): () => never {
  return function refused() {
    throw simulationLimit(`crypto.${name} is not simulated.`);
  };
}
