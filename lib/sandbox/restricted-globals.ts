/** All that Python's `js` module shows. Taken before learner code; convenience is limited by it, not an attacker. */
export function restrictedGlobals(): object {
  return {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    Object,
    Array,
    Promise,
    Error,
    Uint8Array,
    Date,
    Map,
    Set,
    JSON,
    String,
    Number,
  };
}
