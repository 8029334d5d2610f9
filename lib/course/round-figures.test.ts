import { expect, it } from 'vitest';
import { positionOf, valueAt } from './round-figures';

it('goes from one end to the other by multiplying', () => {
  expect([0, 25, 50, 75, 100].map((position) => valueAt(position, 1, 10_000))).toEqual([
    1, 10, 100, 1_000, 10_000,
  ]);
});

it('keeps the ends exact and rounds what is between', () => {
  expect([valueAt(100, 100, 900_000), valueAt(33, 100, 900_000)]).toEqual([900_000, 2_000]);
});

it('finds the position a value has', () => {
  expect([1, 100, 10_000].map((value) => positionOf(value, 1, 10_000))).toEqual([0, 50, 100]);
});
