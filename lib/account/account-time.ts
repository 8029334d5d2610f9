import {
  ACCOUNT_CLOCK_AT_START,
  type AccountClock,
  accountNow,
  movedForward,
} from '@/lib/sim/kernel/account-clock';
import type { ClockReading, ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { Timers } from './timers';

/** The account's clock as the service reads and moves it, with what is to happen at a time of its own. */
export interface AccountTime {
  readonly now: () => EpochMs;
  readonly reading: () => ClockReading;
  /** What is to be kept so that time goes on from here. */
  readonly clock: () => AccountClock;
  /** After a wait that happened at once. Heeded only under fast-forward. */
  readonly moveForward: (to: EpochMs) => void;
  /** At whatever speed: the reader does not want to wait. What falls due on the way happens in its turn. */
  readonly skipTo: (to: EpochMs) => void;
  /** Rings once when the clock has come to `at`, unless the returned function is called first. */
  readonly setAlarm: (at: EpochMs, ring: () => void) => () => void;
  readonly nextAlarm: () => EpochMs | undefined;
}

export interface AccountTimeParts {
  readonly wallClock: () => EpochMs;
  readonly clockSpeed: () => ClockSpeed;
  readonly timers: Timers;
  /** Kept from an earlier time. */
  readonly clock?: AccountClock;
}

interface Alarm {
  readonly at: EpochMs;
  readonly ring: () => void;
}

/** Browsers cut longer waits short: it is looked again. */
const LONGEST_WAIT_MS = 24 * 3_600_000;

export function createAccountTime({
  wallClock,
  clockSpeed,
  timers,
  clock: earlier = ACCOUNT_CLOCK_AT_START,
}: AccountTimeParts): AccountTime {
  let clock = earlier;
  let stopTimer = () => {};
  const alarms = new Set<Alarm>();
  const now = () => accountNow(clock, wallClock());

  function earliest(): Alarm | undefined {
    return [...alarms].reduce<Alarm | undefined>(
      (first, alarm) => (first && first.at <= alarm.at ? first : alarm),
      undefined,
    );
  }

  function waitForNext(): void {
    stopTimer();
    const next = earliest();
    if (!next) return;
    const waitMs = Math.min(Math.max(0, next.at - now()), LONGEST_WAIT_MS);
    stopTimer = timers.start(waitMs, () => skipTo(now()));
  }

  function skipTo(to: EpochMs): void {
    for (let due = earliest(); due && due.at <= to; due = earliest()) {
      alarms.delete(due);
      clock = movedForward(clock, wallClock(), due.at);
      due.ring();
    }
    clock = movedForward(clock, wallClock(), to);
    waitForNext();
  }

  return {
    now,
    reading: () => ({ now: now(), speed: clockSpeed() }),
    clock: () => clock,
    moveForward(to) {
      if (clockSpeed() === 'fastForward') skipTo(to);
    },
    skipTo,
    setAlarm(at, ring) {
      const alarm = { at, ring };
      alarms.add(alarm);
      waitForNext();
      return () => {
        if (alarms.delete(alarm)) waitForNext();
      };
    },
    nextAlarm: () => earliest()?.at,
  };
}
