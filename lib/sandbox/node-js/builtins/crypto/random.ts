import { outOfRange } from '../../errors/invalid-argument';
import { realCrypto } from '../../primordials';

/** The most `getRandomValues` gives at a time. */
const MOST_AT_ONCE_BYTES = 65_536;

export function randomFillSync<Filled extends ArrayBufferView>(filled: Filled): Filled {
  const bytes = new Uint8Array(filled.buffer as ArrayBuffer, filled.byteOffset, filled.byteLength);
  for (let at = 0; at < bytes.length; at += MOST_AT_ONCE_BYTES) {
    realCrypto.getRandomValues(bytes.subarray(at, at + MOST_AT_ONCE_BYTES));
  }
  return filled;
}

export function randomBytes(count: number): Uint8Array {
  if (!(count >= 0 && count <= 2 ** 31 - 1)) {
    throw outOfRange('size', `>= 0 && <= ${2 ** 31 - 1}`, count);
  }
  return randomFillSync(Buffer.alloc(count));
}

export function randomInt(low: number, high?: number): number {
  const [from, to] = high === undefined ? [0, low] : [low, high];
  if (!(to > from)) throw outOfRange('max', `greater than the value of "min" (${from})`, to);
  const [random = 0] = realCrypto.getRandomValues(new Uint32Array(1));
  return from + Math.floor((random / 2 ** 32) * (to - from));
}
