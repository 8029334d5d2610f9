import type { Span } from '@/lib/sim/history/lanes';
import type { AxisScale, TimeAxis } from '@/lib/sim/history/time-axis';
import type { EpochMs } from '@/lib/sim/kernel/clock';

/** Pixels. */
export const LANE_HEIGHT = 32;
export const AXIS_HEIGHT = 24;
export const LABEL_WIDTH = 68;
const RIGHT_MARGIN = 28;

/** From `auto` it shrinks a little before it begins to scroll; from `all` everything is seen, however small. */
export interface Zoom {
  readonly from: 'auto' | 'all';
  readonly times: number;
}

export const USUAL_ZOOM: Zoom = { from: 'auto', times: 1 };

const SMALLEST_AUTO_UNIT = 11;
const LARGEST_UNIT = 26;

export function unitWidth(zoom: Zoom, scale: AxisScale, length: number, viewWidth: number): number {
  const fitting = Math.max(0, viewWidth - LABEL_WIDTH - RIGHT_MARGIN) / Math.max(1, length);
  const shrinksAtWill = zoom.from === 'all' || scale === 'linear';
  const smallest = shrinksAtWill ? 0 : SMALLEST_AUTO_UNIT;
  return zoom.times * Math.min(LARGEST_UNIT, Math.max(smallest, fitting));
}

/** How the lanes lie in the part of them that can be seen. */
export interface LaneView {
  readonly axis: TimeAxis;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

export function contentSize(
  axis: TimeAxis,
  unit: number,
  rows: number,
): { readonly width: number; readonly height: number } {
  return {
    width: LABEL_WIDTH + axis.length * unit + RIGHT_MARGIN,
    height: AXIS_HEIGHT + rows * LANE_HEIGHT,
  };
}

export function xOf({ axis, unit, scrollLeft }: LaneView, at: EpochMs): number {
  return LABEL_WIDTH + axis.positionOf(at) * unit - scrollLeft;
}

export function timeAtX({ axis, unit, scrollLeft }: LaneView, x: number): EpochMs {
  return axis.timeAt((x - LABEL_WIDTH + scrollLeft) / unit);
}

export function yOf({ scrollTop }: LaneView, row: number): number {
  return AXIS_HEIGHT + row * LANE_HEIGHT - scrollTop;
}

export function rowAtY({ scrollTop }: LaneView, y: number): number {
  return Math.floor((y - AXIS_HEIGHT + scrollTop) / LANE_HEIGHT);
}

/** The first span that is not over before a time. */
export function firstSpanFrom(spans: readonly Span[], at: EpochMs): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? Number.POSITIVE_INFINITY) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
