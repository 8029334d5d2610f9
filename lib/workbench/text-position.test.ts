import { expect, it } from 'vitest';
import { positionAt } from './text-position';

it.each([
  ['', 0, 1, 1],
  ['ab', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nbc', 4, 2, 2],
  ['a\rb', 2, 2, 1],
  ['日本\n語', 3, 2, 1],
])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
