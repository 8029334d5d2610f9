/** To two significant digits, for a value moved on a scale that multiplies. */
function roundFigure(value: number): number {
  return Number(value.toPrecision(2));
}

const STEPS = 100;

/** Where a value stands between two others, from 0 to 100, each step multiplying by the same. */
export function positionOf(value: number, min: number, max: number): number {
  return Math.round((Math.log(value / min) / Math.log(max / min)) * STEPS);
}

/** The value at a position. The ends are exact. */
export function valueAt(position: number, min: number, max: number): number {
  if (position <= 0) return min;
  if (position >= STEPS) return max;
  return roundFigure(min * (max / min) ** (position / STEPS));
}
