import type { EpochMs } from '@/lib/sim/kernel/clock';

/** `13:07:42`, UTC as in Lambda's logs. */
export function timeOfDay(at: EpochMs): string {
  return new Date(at).toISOString().slice(11, 19);
}
