import { fillIn } from '@/components/ui/fill-in';
import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { BurstPattern } from '@/lib/workbench/burst/burst-state';

const SECOND = 1_000;
const MINUTE = 60_000;

/** Below and above the time after which an idle environment goes. */
export const INTERVALS = [SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE] as const;

/** 1,500 at once are more than an account may have. */
const COUNTS = [1, 2, 10, 50, 200, 1_500] as const;
const MOST_IN_TURN = 50;

export function countsFor(pattern: BurstPattern): readonly number[] {
  return COUNTS.filter((count) => pattern === 'together' || count <= MOST_IN_TURN);
}

export function intervalName(everyMs: number, { burst }: LanesMessages): string {
  const [words, unit] = everyMs < MINUTE ? [burst.seconds, SECOND] : [burst.minutes, MINUTE];
  return fillIn(words, { count: everyMs / unit });
}
