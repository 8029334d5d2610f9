const RealArrayBuffer = ArrayBuffer;

/** Beyond what can be had, and within what may be asked for: in Chromium a buffer has less than 32 GB. */
const IMPOSSIBLE_BYTES = [2 ** 45, 2 ** 34];

/**
 * Engines collect all garbage before they refuse a buffer: the only way to ask for it from inside. Where nothing is
 * collected, garbage counts as used.
 */
export function collectGarbage(): void {
  for (let at = 0; at < IMPOSSIBLE_BYTES.length; at += 1) {
    try {
      new RealArrayBuffer(IMPOSSIBLE_BYTES[at] as number);
    } catch {}
  }
}
