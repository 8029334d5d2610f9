import type { EpochMs } from '@/lib/sim/kernel/clock';
import type { Timers } from './timers';

interface Alarm {
  readonly at: EpochMs;
  readonly ring: () => void;
}

/** A wall clock and alarms that stand still until a test moves them. */
export interface ManualTime {
  readonly now: () => EpochMs;
  readonly timers: Timers;
  readonly pass: (ms: number) => void;
  readonly alarmsSet: () => number;
}

export function createManualTime(start: EpochMs): ManualTime {
  let now = start;
  const alarms = new Set<Alarm>();
  return {
    now: () => now,
    alarmsSet: () => alarms.size,
    timers: {
      start(delayMs, ring) {
        const alarm = { at: now + delayMs, ring };
        alarms.add(alarm);
        return () => alarms.delete(alarm);
      },
    },
    pass(ms) {
      now += ms;
      for (const alarm of [...alarms].filter(({ at }) => at <= now)) {
        alarms.delete(alarm);
        alarm.ring();
      }
    },
  };
}
