/**
 * Reads a Range header (RFC 9110, 14.2). Several ranges at once are answered with the whole file, which is allowed.
 *
 * @param {string | undefined} header
 * @param {number} size - Of the file, in bytes.
 * @returns {{ kind: 'whole' } | { kind: 'part', start: number, end: number } | { kind: 'outside' }} `end` is inclusive.
 */
export function byteRange(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return { kind: 'whole' };
  if (first === '') return part(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return { kind: 'whole' };
  return part(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size);
}

function part(start, end, size) {
  return start < size ? { kind: 'part', start, end } : { kind: 'outside' };
}
