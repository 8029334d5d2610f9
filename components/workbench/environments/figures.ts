import type { EpochMs } from '@/lib/sim/kernel/clock';

/** `12:03:04.120`, in UTC as Lambda's own log lines are. */
export function clockTime(at: EpochMs): string {
  return new Date(at).toISOString().slice(11, 23);
}

/** Short enough for a box of a lane: `2.5 ms`, `1.2 s`, `3 min`. */
export function lengthText(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 3_600_000) return `${(ms / 60_000).toFixed(1)} min`;
  return `${(ms / 3_600_000).toFixed(1)} h`;
}

/** Enough of a request id to tell it from its neighbours. */
export function shortId(requestId: string): string {
  return requestId.slice(0, 8);
}

/** A sum far below a cent, with two digits that mean something. */
export function dollars(amount: number): string {
  if (amount === 0) return '$0';
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(amount)));
  return `$${amount.toFixed(Math.min(decimals, 12))}`;
}
