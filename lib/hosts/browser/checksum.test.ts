import { expect, it } from 'vitest';
import { checksum } from './checksum';

const CONTENT = Uint8Array.from({ length: 5_000_000 }, (_, index) => index % 251);

it('is the same for the same content', async () => {
  expect(await checksum(new Blob([CONTENT]))).toBe(await checksum(new Blob([CONTENT.slice()])));
});

it('finds one changed byte', async () => {
  const changed = CONTENT.slice();
  changed[3_000_000] = 252;
  expect(await checksum(new Blob([changed]))).not.toBe(await checksum(new Blob([CONTENT])));
});

it('finds a missing end', async () => {
  const cut = new Blob([CONTENT.subarray(0, -1)]);
  expect(await checksum(cut)).not.toBe(await checksum(new Blob([CONTENT])));
});
