import { timeZoneOf } from '../../time-zone';
import { zoneDate } from '../../zoned-date';
import { RealDate } from '../primordials';

interface DateParts {
  readonly nowMs: () => number;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** `Date` on the environment's clock, in the time zone that `process.env.TZ` names at the moment. */
export function createEnvironmentDate({ nowMs, variables }: DateParts): DateConstructor {
  const now = () => Math.floor(nowMs());
  Object.defineProperty(RealDate, 'now', { value: now, writable: true, configurable: true });
  return zoneDate({ nowMs: now, zone: () => timeZoneOf(variables.TZ) });
}
