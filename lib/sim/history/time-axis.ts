import type { EpochMs } from '../kernel/clock';
import { stepsUntil } from './steps';

/** `even`: long stretches are drawn shorter, so that 2 ms of work and 10 minutes of waiting are both seen. */
export const AXIS_SCALES = ['even', 'linear'] as const;
export type AxisScale = (typeof AXIS_SCALES)[number];

/** Where times lie on a line. Positions are in units of the axis, from 0 to `length`. */
export interface TimeAxis {
  readonly length: number;
  readonly positionOf: (at: EpochMs) => number;
  readonly timeAt: (position: number) => EpochMs;
}

/** @param end - The time now. Not before the last step. */
export function timeAxis(steps: readonly EpochMs[], end: EpochMs, scale: AxisScale): TimeAxis {
  const times = steps.at(-1) === end ? steps : [...steps, end];
  const positions: number[] = [];
  let length = 0;
  times.forEach((time, index) => {
    if (index > 0) length += unitsFor(time - (times[index - 1] ?? time), scale);
    positions.push(length);
  });

  return {
    length,
    positionOf(at) {
      const index = stepsUntil(times, at) - 1;
      return index < 0 ? 0 : between(at, index, times, positions, length);
    },
    timeAt(position) {
      const index = Math.max(0, stepsUntil(positions, position) - 1);
      return between(position, index, positions, times, end);
    },
  };
}

/** Twice as long is one unit more, where the axis is even. */
function unitsFor(ms: number, scale: AxisScale): number {
  return scale === 'linear' ? ms / 100 : Math.log2(1 + Math.max(0, ms));
}

function between(
  value: number,
  index: number,
  from: readonly number[],
  to: readonly number[],
  last: number,
): number {
  const [start = 0, next] = [from[index], from[index + 1]];
  const [toStart = last, toNext = last] = [to[index], to[index + 1]];
  if (next === undefined) return toStart;
  const share = next === start ? 0 : (value - start) / (next - start);
  return toStart + share * (toNext - toStart);
}
