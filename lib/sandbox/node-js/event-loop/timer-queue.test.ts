import { expect, it } from 'vitest';
import { Timeout } from './timeout';
import { TimerQueue } from './timer-queue';

function timersOf(...delaysMs: readonly number[]) {
  const queue = new TimerQueue();
  const fired: number[] = [];
  const owner = {
    nowMs: () => 0,
    schedule: (timer: Timeout) => queue.add(timer),
    cancel: (timer: Timeout) => queue.remove(timer),
  };
  const timers = delaysMs.map(
    (delayMs, at) =>
      new Timeout({
        owner,
        callback: () => void fired.push(at),
        given: [],
        delayMs,
        repeats: 'once',
      }),
  );
  const fireAll = () => {
    while (queue.first) queue.first.fire();
    return fired;
  };
  return { queue, timers, fireAll };
}

it('NODE-6: timers fire in the order they are due; of two due together the older is first', () => {
  expect(timersOf(20, 10, 10, 0).fireAll()).toEqual([3, 1, 2, 0]);
});

it('a cancelled timer does not fire', () => {
  const { timers, fireAll } = timersOf(1, 2, 3);
  timers[1]?.close();
  expect(fireAll()).toEqual([0, 2]);
});

it('a timer that was let go does not hold the process', () => {
  const { queue, timers } = timersOf(1, 2);
  for (const timer of timers) timer.unref();
  expect(queue.holdsProcess).toBe(false);
});
