/**
 * What the session needs of JavaScript, taken before any learner code runs: learner code shares the realm and may
 * replace every global. Import this module first.
 */
export const parseJson = JSON.parse;
export const stringifyJson = JSON.stringify;
export const { isArray } = Array;
export const keysOf: (value: object) => readonly string[] = Object.keys;
export const realNowMs: () => number = performance.now.bind(performance);
export const runLater: (run: () => void, ms: number) => void = setTimeout.bind(globalThis);
export const WaitingMemory = WebAssembly.Memory;
export const WaitingView = Int32Array;
export const waitOn = Atomics.wait;

const { apply } = Reflect;
const { slice } = String.prototype;

/** `text.slice(start, end)` */
export function cutText(text: string, start: number, end: number): string {
  return apply(slice, text, [start, end]);
}
