/** Milliseconds since 1970-01-01T00:00:00Z on the account's clock. */
export type EpochMs = number;

/** `realTime` follows the wall clock; `fastForward` lets waiting cost nothing. */
export const CLOCK_SPEEDS = ['realTime', 'fastForward'] as const;
export type ClockSpeed = (typeof CLOCK_SPEEDS)[number];

/** What an environment must know to let its own clocks agree with the account's. */
export interface ClockReading {
  readonly now: EpochMs;
  readonly speed: ClockSpeed;
}
