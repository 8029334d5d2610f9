import { expect, it } from 'vitest';
import { answered, cellOf, refused } from './cell-fixture';
import { median } from './make-cell';

const NAMES = { variant: 'a', event: 'e' };

it('finds the value in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
});

it('sums up the runs: median duration, its bill without the init, the most memory', () => {
  const runs = [
    answered('1', [], { durationMs: 9.25, initDurationMs: 110.5, maxMemoryUsedMb: 40 }),
    answered('1', [], { durationMs: 1.1, maxMemoryUsedMb: 42 }),
    answered('1', [], { durationMs: 1.3, maxMemoryUsedMb: 42 }),
  ] as const;
  expect(cellOf(NAMES, ...runs).figures).toEqual({
    medianDurationMs: 1.3,
    billedDurationMs: 2,
    initDurationMs: 110.5,
    maxMemoryUsedMb: 42,
    memorySizeMb: 128,
  });
});

it('says when the runs did not come to the same', () => {
  const steady = cellOf(NAMES, answered('1', ['a']), answered('1', ['b']));
  const unsteady = cellOf(NAMES, answered('1'), answered('2'));
  expect([steady.repeats, unsteady.repeats]).toEqual(['same', 'differs']);
});

it('has no figures where nothing ran', () => {
  expect(cellOf(NAMES, refused('ValidationException', 'no')).figures).toBe(null);
});
