import type { EnvironmentClock } from '../language-runtime';
import { timeZoneOf } from '../time-zone';
import { zoneDate } from '../zoned-date';

/**
 * Lets every clock of the interpreter follow the environment's, for the rest of this thread's life: its C part reads
 * `Date` and `performance.now`, and `time` and `datetime` read its C part. @returns What sets the zone of local time.
 */
export function followClock(clock: EnvironmentClock): (variable: string) => void {
  const startedAt = clock.now();
  let zone = timeZoneOf(undefined);
  const nowMs = () => clock.now(); // with fractions, which become Python's microseconds
  Date.now = nowMs;
  performance.now = () => clock.now() - startedAt;
  globalThis.Date = zoneDate({ nowMs, zone: () => zone });
  return (variable) => {
    zone = timeZoneOf(variable);
  };
}
