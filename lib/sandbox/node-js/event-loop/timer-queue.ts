import type { Timeout } from './timeout';

/**
 * Timers in the order they are due; of two due together, the older first. Moves entries itself: learner code may have
 * replaced the methods of arrays.
 */
export class TimerQueue {
  readonly #timers: Timeout[] = [];

  add(timer: Timeout): void {
    const timers = this.#timers;
    let at = timers.length;
    for (; at > 0; at -= 1) {
      const before = timers[at - 1];
      if (before === undefined || before.dueAt <= timer.dueAt) break;
      timers[at] = before;
    }
    timers[at] = timer;
  }

  remove(timer: Timeout): void {
    const timers = this.#timers;
    let kept = 0;
    for (let at = 0; at < timers.length; at += 1) {
      const one = timers[at];
      if (one !== undefined && one !== timer) timers[kept++] = one;
    }
    timers.length = kept;
  }

  get first(): Timeout | undefined {
    return this.#timers[0];
  }

  /** True when one of them keeps the process running. */
  get holdsProcess(): boolean {
    for (let at = 0; at < this.#timers.length; at += 1) {
      if (this.#timers[at]?.hasRef()) return true;
    }
    return false;
  }
}
