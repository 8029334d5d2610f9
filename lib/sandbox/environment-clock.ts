import type { ClockReading, EpochMs } from '@/lib/sim/kernel/clock';
import type { EnvironmentClock } from './language-runtime';

/** A clock that runs on from the account's last reading. `realNowMs` never goes backwards. */
export function createEnvironmentClock(realNowMs: () => number): EnvironmentClock {
  let reading: ClockReading = { now: 0, speed: 'realTime' };
  let readAtMs = realNowMs();

  return {
    get speed() {
      return reading.speed;
    },
    now: (): EpochMs => reading.now + (realNowMs() - readAtMs),
    set(newReading) {
      reading = newReading;
      readAtMs = realNowMs();
    },
    skip(ms) {
      reading = { ...reading, now: reading.now + ms };
    },
  };
}
