/** Stands for `vm` and `process` where a kept package asks for them at load time and does without. */
export const runInThisContext = undefined;
