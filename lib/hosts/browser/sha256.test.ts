import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

it.each([0, 1, 55, 56, 63, 64, 65, 1_000, 600_000])(
  'agrees with Node.js on %i bytes',
  async (length) => {
    const content = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
    expect(await sha256(content)).toBe(createHash('sha256').update(content).digest('hex'));
  },
);
