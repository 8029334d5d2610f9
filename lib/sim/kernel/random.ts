/** Where randomness comes from: the browser's generator in the page, fixed bytes in tests. */
export type RandomBytes = (length: number) => Uint8Array;

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** A number from 0 up to, but not reaching, 1. */
export function randomFraction(random: RandomBytes): number {
  const bits = random(4).reduce((sum, byte) => sum * 256 + byte, 0);
  return bits / 2 ** 32;
}
