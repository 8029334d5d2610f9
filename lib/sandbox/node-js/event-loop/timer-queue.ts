import type { Timeout } from './timeout';

/** Timers in the order they are due; of two due together, the older first. */
export class TimerQueue {
  readonly #timers: Timeout[] = [];

  add(timer: Timeout): void {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#timers[middle];
      if (other !== undefined && other.dueAt <= timer.dueAt) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, timer);
  }

  remove(timer: Timeout): void {
    const at = this.#timers.indexOf(timer);
    if (at >= 0) this.#timers.splice(at, 1);
  }

  get first(): Timeout | undefined {
    return this.#timers[0];
  }

  /** True when one of them keeps the process running. */
  get holdsProcess(): boolean {
    return this.#timers.some((timer) => timer.hasRef());
  }
}
