import { expect, it } from 'vitest';
import { timeAxis } from './time-axis';

const STEPS = [1_000, 1_003, 61_003];

it('draws a wait of a minute longer than work of three milliseconds, but not twenty thousand times', () => {
  const { positionOf, length } = timeAxis(STEPS, 61_003, 'even');
  expect(positionOf(1_003)).toBe(2);
  expect(length).toBeCloseTo(2 + Math.log2(60_001));
});

it('draws to scale when asked', () => {
  const { positionOf } = timeAxis(STEPS, 61_003, 'linear');
  expect([1_000, 1_003, 31_003, 61_003].map(positionOf)).toEqual([0, 0.03, 300.03, 600.03]);
});

it.each(['even', 'linear'] as const)('finds the time of every position: %s', (scale) => {
  const axis = timeAxis(STEPS, 90_000, scale);
  for (const at of [1_000, 1_001.5, 1_003, 30_000, 61_003, 75_000, 90_000]) {
    expect(axis.timeAt(axis.positionOf(at))).toBeCloseTo(at, 6);
  }
});

it('has a place for times outside: its ends', () => {
  const axis = timeAxis(STEPS, 90_000, 'even');
  expect([axis.positionOf(0), axis.positionOf(1e9)]).toEqual([0, axis.length]);
  expect(axis.timeAt(1e9)).toBe(90_000);
});

it('is empty while nothing has happened', () => {
  expect(timeAxis([], 5, 'even')).toMatchObject({ length: 0 });
});
