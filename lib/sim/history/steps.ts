import type { EpochMs } from '../kernel/clock';
import { eventsOf } from './history';
import type { History } from './history-state';

/**
 * The times at which something could be seen to happen, each once, in order: what "next" and "previous" go through.
 * A line of the log is no step of its own.
 */
export function stepsOf(history: History): readonly EpochMs[] {
  const steps: EpochMs[] = [];
  for (const { type, at } of eventsOf(history)) {
    const isStep = type === 'phaseChanged' || type === 'refused';
    if (isStep && steps.at(-1) !== at) steps.push(at);
  }
  return steps;
}

/** How many steps have been at a time. */
export function stepsUntil(steps: readonly EpochMs[], at: EpochMs): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
