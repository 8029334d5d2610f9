import { expect, it } from 'vitest';
import { billedDurationMs } from './billing';

it('BILL-1: duration and init are added and rounded up to a millisecond', () => {
  const recorded = [
    billedDurationMs(2.37, 423.98),
    billedDurationMs(3_000, 402.04),
    billedDurationMs(2.46, 413.61),
    billedDurationMs(1_248.31, 293.05),
    billedDurationMs(98.71),
  ];
  expect(recorded).toEqual([427, 3_403, 417, 1_542, 99]);
});

it('BILL-2: what is billed follows from the printed figures', () => {
  expect(billedDurationMs(2.004)).toBe(2);
});
