/** Alarms on the wall clock, injected so that tests never wait. */
export interface Timers {
  /** Rings once after `delayMs`, unless the returned function is called first. */
  readonly start: (delayMs: number, ring: () => void) => () => void;
}

export const REAL_TIMERS: Timers = {
  start(delayMs, ring) {
    const timer = setTimeout(ring, delayMs);
    return () => clearTimeout(timer);
  },
};
