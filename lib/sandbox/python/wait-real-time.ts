import { WaitingMemory, WaitingView, waitOn } from '../primordials';

const waiting = new WaitingView(new WaitingMemory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Atomics.wait takes no longer waits reliably. */
const LONGEST_WAIT_MS = 60_000;

/** Holds this thread without using the CPU, as `time.sleep` does. */
export function waitRealTime(ms: number): void {
  for (let left = ms; left > 0; left -= LONGEST_WAIT_MS) {
    waitOn(waiting, 0, 0, Math.min(left, LONGEST_WAIT_MS));
  }
}
