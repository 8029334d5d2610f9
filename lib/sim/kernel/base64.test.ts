import { expect, it } from 'vitest';
import { decodedLength, fromBase64, isBase64, toBase64 } from './base64';

it('writes and reads base64 as Node.js does', () => {
  for (const length of [0, 1, 2, 3, 4, 255, 256, 257]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(text)).toEqual(bytes);
    expect(decodedLength(text)).toBe(length);
  }
});

it('knows what is not base64', () => {
  expect(['', 'AA==', 'AAA=', 'AAAA'].map(isBase64)).toEqual([true, true, true, true]);
  expect(['A', 'AA', 'A===', 'AA=A', 'A A='].map(isBase64)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
