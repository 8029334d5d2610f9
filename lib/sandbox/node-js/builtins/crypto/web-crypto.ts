import { simulationLimit } from '../../errors/node-error';
import { randomUUID } from '../../globals/random-uuid';
import { realCrypto } from '../../primordials';
import { bytesOf } from './bytes-of';
import { createCipheriv, createDecipheriv } from './ciphers';
import { createHash, createHmac } from './hash';
import { randomBytes } from './random';

interface Algorithm {
  readonly name: string;
  readonly hash?: string | { readonly name: string };
  readonly length?: number;
  readonly iv?: unknown;
  readonly additionalData?: unknown;
}

type AlgorithmName = string | Algorithm;

const { CryptoKey } = {
  CryptoKey: class {
    readonly type = 'secret';
    readonly extractable: boolean;
    readonly algorithm: Algorithm;
    readonly usages: readonly string[];
    readonly #secret: Uint8Array;

    constructor(secret: Uint8Array, algorithm: Algorithm, rest: KeyRest) {
      this.extractable = rest.extractable;
      this.algorithm = algorithm;
      this.usages = rest.usages;
      this.#secret = secret;
    }

    static secretOf(key: InstanceType<typeof CryptoKey>): Uint8Array {
      return key.#secret;
    }
  },
};
type CryptoKey = InstanceType<typeof CryptoKey>;

interface KeyRest {
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

/**
 * Web Crypto as far as a worker without a secure context can have it, where browsers leave `crypto.subtle` out: digests,
 * HMAC and AES in the modes of `createCipheriv`. Keys of other kinds are refused.
 */
export const subtle = {
  digest: async (name: AlgorithmName, data: unknown) =>
    copied(bytesOfDigest(createHash(nameOf(name)).update(data).digest())),

  async importKey(
    format: string,
    key: unknown,
    algorithm: AlgorithmName,
    ...[extractable, usages]: [boolean, readonly string[]]
  ): Promise<CryptoKey> {
    if (format !== 'raw') throw refused(`importKey('${format}')`);
    return new CryptoKey(Uint8Array.from(bytesOf(key)), algorithmOf(algorithm), {
      extractable,
      usages,
    });
  },

  async exportKey(format: string, key: CryptoKey): Promise<ArrayBuffer> {
    if (format !== 'raw') throw refused(`exportKey('${format}')`);
    if (!key.extractable)
      throw new DOMException('key is not extractable', 'InvalidAccessException');
    return copied(CryptoKey.secretOf(key));
  },

  async generateKey(
    algorithm: Algorithm,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey> {
    const secret = randomBytes((algorithm.length ?? 512) / 8);
    return new CryptoKey(secret, algorithmOf(algorithm), { extractable, usages });
  },

  sign: async (_algorithm: AlgorithmName, key: CryptoKey, data: unknown) => copied(mac(key, data)),

  async verify(_algorithm: AlgorithmName, key: CryptoKey, signature: unknown, data: unknown) {
    return Buffer.from(mac(key, data)).equals(bytesOf(signature));
  },

  async encrypt(algorithm: Algorithm, key: CryptoKey, data: unknown): Promise<ArrayBuffer> {
    const secret = CryptoKey.secretOf(key);
    const cipher = createCipheriv(cipherName(algorithm, secret), secret, algorithm.iv);
    if (algorithm.additionalData) cipher.setAAD(algorithm.additionalData);
    const parts = [cipher.update(data), cipher.final()] as Uint8Array[];
    if (isGcm(algorithm)) parts.push(cipher.getAuthTag());
    return copied(Buffer.concat(parts));
  },

  async decrypt(algorithm: Algorithm, key: CryptoKey, data: unknown): Promise<ArrayBuffer> {
    const secret = CryptoKey.secretOf(key);
    const decipher = createDecipheriv(cipherName(algorithm, secret), secret, algorithm.iv);
    if (algorithm.additionalData) decipher.setAAD(algorithm.additionalData);
    const bytes = bytesOf(data);
    const end = isGcm(algorithm) ? bytes.length - 16 : bytes.length;
    if (isGcm(algorithm)) decipher.setAuthTag(bytes.subarray(end));
    try {
      return copied(
        Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()] as Uint8Array[]),
      );
    } catch {
      const message = 'The operation failed for an operation-specific reason';
      throw new DOMException(message, 'OperationError');
    }
  },

  deriveBits: async () => Promise.reject(refused('deriveBits')),
  deriveKey: async () => Promise.reject(refused('deriveKey')),
  wrapKey: async () => Promise.reject(refused('wrapKey')),
  unwrapKey: async () => Promise.reject(refused('unwrapKey')),
};

/** `crypto` and `require('crypto').webcrypto`. */
export const webCrypto = {
  getRandomValues: (array: Uint8Array<ArrayBuffer>) => realCrypto.getRandomValues(array),
  randomUUID,
  subtle,
};

function mac(key: CryptoKey, data: unknown): Uint8Array {
  const { hash = 'SHA-256' } = key.algorithm;
  const running = createHmac(nameOf(hash), CryptoKey.secretOf(key));
  return bytesOfDigest(running.update(data).digest());
}

function nameOf(algorithm: AlgorithmName): string {
  return typeof algorithm === 'string' ? algorithm : algorithm.name;
}

function algorithmOf(algorithm: AlgorithmName): Algorithm {
  const given = typeof algorithm === 'string' ? { name: algorithm } : algorithm;
  if (/^(HMAC|AES-(CBC|CTR|GCM))$/i.test(given.name)) return given;
  throw refused(given.name);
}

function isGcm({ name }: Algorithm): boolean {
  return name.toUpperCase() === 'AES-GCM';
}

function cipherName({ name }: Algorithm, secret: Uint8Array): string {
  return `aes-${secret.length * 8}-${name.slice('AES-'.length)}`;
}

function copied(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function bytesOfDigest(digest: unknown): Uint8Array {
  return digest as Uint8Array; // without an encoding it is a Buffer
}

function refused(what: string): Error {
  return simulationLimit(`crypto.subtle: ${what} is not simulated.`);
}
