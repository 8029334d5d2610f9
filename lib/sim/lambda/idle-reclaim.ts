import type { EpochMs } from '../kernel/clock';

/**
 * How long an environment waits for its next invocation before the service takes it back.
 *
 * @remarks AWS gives no figure, and the real one varies; what people saw lies between five minutes and an hour. Rule ENV-17.
 */
const IDLE_MS = 10 * 60_000;

export function reclaimedAt(idleSince: EpochMs): EpochMs {
  return idleSince + IDLE_MS;
}
