import type { EnvironmentClock } from '../language-runtime';

/** The local getters that C's `localtime` is made of, and what they answer on Lambda, where local time is UTC. */
const LOCAL_GETTERS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'] as const;

/**
 * Lets every clock of the interpreter follow the environment's, for the rest of this thread's life: its C part reads
 * `Date.now`, `performance.now` and the browser's time zone, and `time` and `datetime` read its C part.
 */
export function followClock(clock: EnvironmentClock): void {
  const startedAt = clock.now();
  Date.now = () => clock.now(); // with fractions, which become Python's microseconds
  performance.now = () => clock.now() - startedAt;
  Date.prototype.getTimezoneOffset = () => 0;
  for (const part of LOCAL_GETTERS) {
    Date.prototype[`get${part}`] = Date.prototype[`getUTC${part}`];
  }
}
