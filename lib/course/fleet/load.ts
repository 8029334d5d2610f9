/** An hour of traffic: requests per second at the start of each three minutes, and at its end. */
export type Load = readonly number[];

export const LOAD_POINTS = 21;
export const HOUR_SECONDS = 3_600;
/** Requests per second, the most that can be drawn. */
export const MAX_PER_SECOND = 300;
const SECONDS_BETWEEN_POINTS = HOUR_SECONDS / (LOAD_POINTS - 1);

export const LOAD_PRESETS = ['steady', 'lunch', 'sale'] as const;
export type LoadPreset = (typeof LOAD_PRESETS)[number];

/** Three hours people have had. */
export const PRESET_LOADS: Readonly<Record<LoadPreset, Load>> = {
  steady: Array.from({ length: LOAD_POINTS }, () => 40),
  lunch: [12, 12, 15, 18, 24, 32, 44, 60, 80, 98, 110, 114, 108, 94, 76, 58, 42, 30, 22, 16, 12],
  sale: [8, 8, 8, 8, 8, 8, 8, 280, 260, 210, 160, 120, 90, 66, 48, 36, 26, 20, 15, 12, 10],
};

/** Requests per second at a second of the hour, on straight lines between the points. */
export function requestsAt(load: Load, second: number): number {
  const position = second / SECONDS_BETWEEN_POINTS;
  const before = Math.floor(position);
  const from = load[before] ?? 0;
  const to = load[before + 1] ?? from;
  return from + (to - from) * (position - before);
}

/** The load with one of its points moved, kept between nothing and the most that can be drawn. */
export function withPoint(load: Load, point: number, perSecond: number): Load {
  const kept = Math.min(MAX_PER_SECOND, Math.max(0, Math.round(perSecond)));
  return load.map((value, index) => (index === point ? kept : value));
}
