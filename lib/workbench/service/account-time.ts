import {
  ACCOUNT_CLOCK_AT_START,
  type AccountClock,
  accountNow,
  movedForward,
} from '@/lib/sim/kernel/account-clock';
import type { ClockReading, ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';

/** The account's clock as the service reads and moves it. */
export interface AccountTime {
  readonly now: () => EpochMs;
  readonly reading: () => ClockReading;
  /** After a wait that happened at once. Heeded only under fast-forward. */
  readonly moveForward: (to: EpochMs) => void;
}

export function createAccountTime(
  wallClock: () => EpochMs,
  clockSpeed: () => ClockSpeed,
): AccountTime {
  let clock: AccountClock = ACCOUNT_CLOCK_AT_START;
  const now = () => accountNow(clock, wallClock());
  return {
    now,
    reading: () => ({ now: now(), speed: clockSpeed() }),
    moveForward(to) {
      if (clockSpeed() === 'fastForward') clock = movedForward(clock, wallClock(), to);
    },
  };
}
