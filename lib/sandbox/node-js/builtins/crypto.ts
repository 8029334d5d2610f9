import cryptoPackage from 'crypto-browserify';
import { nodeError } from '../errors/node-error';
import type { EventLoop } from '../event-loop/event-loop';
import { randomUUID } from '../globals/web-crypto';
import { realCrypto } from '../primordials';

type Done<Value> = (error: Error | null, value?: Value) => void;

function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.byteLength !== other.byteLength) {
    const message = 'Input buffers must have the same byte length';
    throw nodeError(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', message);
  }
  let difference = 0;
  one.forEach((byte, at) => {
    difference |= byte ^ (other[at] ?? 0);
  });
  return difference === 0;
}

function randomInt(low: number, high?: number | Done<number>): number {
  const [from, to] = typeof high === 'number' ? [low, high] : [0, low];
  if (!(to > from)) {
    const message = `The value of "max" is out of range. It must be greater than the value of "min" (${from}). Received ${to}`;
    throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', message);
  }
  const [random = 0] = realCrypto.getRandomValues(new Uint32Array(1));
  return from + Math.floor((random / 2 ** 32) * (to - from));
}

interface Hash {
  update(given: unknown, encoding?: string): Hash;
  digest(encoding?: string): unknown;
}

/** `node:crypto` by crypto-browserify, with what Node.js has and that package has not. */
export function createCrypto(loop: EventLoop): object {
  const { createHash } = cryptoPackage as unknown as { createHash(name: string): Hash }; // typed for never above
  const hash = (name: string, given: unknown, encoding = 'hex') =>
    createHash(name).update(given).digest(encoding);
  const later = <Value>(make: () => Value, done: Done<Value>) =>
    loop.addTick(() => done(null, make()));
  return {
    ...cryptoPackage,
    createHash: (name: string) => createHash(name.toLowerCase()),
    hash,
    timingSafeEqual,
    randomUUID,
    randomInt: (low: number, high?: number | Done<number>, done?: Done<number>) => {
      const whenDone = typeof high === 'function' ? high : done;
      if (!whenDone) return randomInt(low, high);
      return later(() => randomInt(low, high), whenDone);
    },
    getRandomValues: (array: Uint8Array<ArrayBuffer>) => realCrypto.getRandomValues(array),
    webcrypto: globalThis.crypto,
    subtle: globalThis.crypto.subtle,
  };
}
