/**
 * What this runtime needs of JavaScript, taken before any learner code runs: learner code shares the realm and may
 * replace every global. Import this module before anything that runs learner code.
 */
export const stringifyJson = JSON.stringify;
export const parseJson = JSON.parse;
export const setPrototypeOf: <Value extends object>(value: Value, prototype: null) => Value =
  Object.setPrototypeOf;
export const RealDate = Date;
export const RealPromise = Promise;
export const RealMessageChannel = MessageChannel;
export const realSetTimeout: (run: () => void, ms: number) => unknown = setTimeout.bind(globalThis);
export const realCrypto = globalThis.crypto;
export const realQueueMicrotask: (run: () => void) => void = queueMicrotask.bind(globalThis);
