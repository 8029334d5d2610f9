import type { EpochMs } from '../kernel/clock';
import type { RandomBytes } from '../kernel/random';

/** What the account cannot know by itself: the time on its clock, and chance. */
export interface Surroundings {
  readonly now: EpochMs;
  readonly random: RandomBytes;
}
