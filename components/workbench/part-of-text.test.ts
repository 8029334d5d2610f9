import { expect, it } from 'vitest';
import { partEnd } from './part-of-text';

it('takes a short text whole', () => {
  expect(partEnd('x = 10', 0, 4_000)).toBe(6);
});

it.each([
  ['plain characters', 'x', 4_000],
  ['lines', '\n', 100],
  ['Japanese', '漢', 1_334],
  ['combining marks', '\u0301', 100],
])('of many %s it takes as many as are laid out quickly', (_what, character, count) => {
  expect(partEnd(character.repeat(10_000), 0, 4_000)).toBe(count);
});

it('goes on where the part before ended', () => {
  expect(partEnd('x'.repeat(10_000), 4_000, 4_000)).toBe(8_000);
});
