import type { EpochMs } from './clock';

/** The account's clock: how far it has been moved ahead of the wall clock. */
export interface AccountClock {
  readonly aheadMs: number;
}

export const ACCOUNT_CLOCK_AT_START: AccountClock = { aheadMs: 0 };

export function accountNow(clock: AccountClock, wallNow: EpochMs): EpochMs {
  return wallNow + clock.aheadMs;
}

/** The clock after a wait that cost nothing. It never goes back. */
export function movedForward(clock: AccountClock, wallNow: EpochMs, to: EpochMs): AccountClock {
  return { aheadMs: Math.max(clock.aheadMs, to - wallNow) };
}
