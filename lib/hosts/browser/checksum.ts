/** FNV-1a over 32-bit words: finds damage, not intent. Quick enough for 30 MB on the page's thread. */
export function checksum(content: ArrayBuffer): number {
  const words = new Uint32Array(content, 0, Math.floor(content.byteLength / 4));
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
