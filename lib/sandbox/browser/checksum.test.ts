import { expect, it } from 'vitest';
import { checksum } from './checksum';

const CONTENT = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251);

it('is the same for the same content', () => {
  expect(checksum(CONTENT.buffer)).toBe(checksum(CONTENT.slice().buffer));
});

it('finds one changed byte', () => {
  const changed = CONTENT.slice();
  changed[700_000] = 252;
  expect(checksum(changed.buffer)).not.toBe(checksum(CONTENT.buffer));
});

it('finds a missing end', () => {
  expect(checksum(CONTENT.slice(0, -1).buffer)).not.toBe(checksum(CONTENT.buffer));
});
