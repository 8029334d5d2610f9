import { realCrypto } from '../primordials';
import { randomUUID } from './random-uuid';

const SUBTLE_METHODS =
  `digest importKey exportKey generateKey sign verify encrypt decrypt deriveBits deriveKey wrapKey
unwrapKey`.split(/\s+/);

/** The global `crypto`. Its `subtle` is evaluated when a function first uses it. */
export function createWebCrypto(): object {
  return {
    getRandomValues: (array: Uint8Array<ArrayBuffer>) => realCrypto.getRandomValues(array),
    randomUUID,
    subtle: Object.fromEntries(SUBTLE_METHODS.map((name) => [name, lazyMethod(name)])),
  };
}

function lazyMethod(name: string): (...given: unknown[]) => Promise<unknown> {
  return async (...given) => {
    const { subtle } = await import('../builtins/crypto/web-crypto');
    const method: unknown = Reflect.get(subtle, name);
    return Reflect.apply(method as (...given: unknown[]) => unknown, subtle, given);
  };
}
