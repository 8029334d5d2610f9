/**
 * What the session needs of JavaScript, taken before any learner code runs: learner code shares the realm and may
 * replace every global. Import this module first.
 */
export const parseJson = JSON.parse;
export const stringifyJson = JSON.stringify;
export const realNowMs: () => number = performance.now.bind(performance);
export const runLater: (run: () => void, ms: number) => void = setTimeout.bind(globalThis);
export const WaitingMemory = WebAssembly.Memory;
export const WaitingView = Int32Array;
export const waitOn = Atomics.wait;
