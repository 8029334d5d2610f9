import { expect, it } from 'vitest';
import { createEnvironmentClock } from './environment-clock';

function openClock() {
  const real = { ms: 500 };
  return { real, clock: createEnvironmentClock(() => real.ms) };
}

it('runs on from the last reading of the account’s clock', () => {
  const { real, clock } = openClock();
  clock.set({ now: 1_000_000, speed: 'realTime' });
  real.ms += 250;
  expect({ now: clock.now(), speed: clock.speed }).toEqual({ now: 1_000_250, speed: 'realTime' });
});

it('moves at once when waiting costs nothing', () => {
  const { clock } = openClock();
  clock.set({ now: 1_000_000, speed: 'fastForward' });
  clock.skip(60_000);
  expect({ now: clock.now(), speed: clock.speed }).toEqual({
    now: 1_060_000,
    speed: 'fastForward',
  });
});

it('follows the account’s clock again with the next reading', () => {
  const { real, clock } = openClock();
  clock.set({ now: 1_000_000, speed: 'fastForward' });
  clock.skip(60_000);
  real.ms += 10;
  clock.set({ now: 5, speed: 'realTime' });
  expect(clock.now()).toBe(5);
});
