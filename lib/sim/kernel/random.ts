/** Where randomness comes from: the browser's generator in the page, fixed bytes in tests. */
export type RandomBytes = (length: number) => Uint8Array;

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
