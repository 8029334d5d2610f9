import { expect, it } from 'vitest';
import type { ClockSpeed } from '@/lib/sim/kernel/clock';
import { createAccountTime } from './account-time';
import { createManualTime } from './manual-time';

function account(speed: ClockSpeed = 'realTime') {
  const wall = createManualTime(1_000);
  const time = createAccountTime({
    wallClock: wall.now,
    clockSpeed: () => speed,
    timers: wall.timers,
  });
  const rung: [string, number][] = [];
  const alarm = (name: string, at: number) =>
    time.setAlarm(at, () => rung.push([name, time.now()]));
  return { wall, time, rung, alarm };
}

it('rings when the wall clock has come to the time', () => {
  const { wall, rung, alarm } = account();
  alarm('late', 1_500);
  alarm('early', 1_200);
  wall.pass(200);
  wall.pass(300);
  expect(rung).toEqual([
    ['early', 1_200],
    ['late', 1_500],
  ]);
});

it('CLK-2: what falls due on the way of a skip happens in its turn, at its time', () => {
  const { time, rung, alarm } = account();
  alarm('late', 90_000);
  alarm('early', 60_000);
  time.skipTo(100_000);
  expect(rung).toEqual([
    ['early', 60_000],
    ['late', 90_000],
  ]);
  expect([time.now(), time.nextAlarm()]).toEqual([100_000, undefined]);
});

it('does not ring what was called off', () => {
  const { time, rung, alarm } = account();
  alarm('no', 60_000)();
  time.skipTo(100_000);
  expect(rung).toEqual([]);
});

it('moves forward by itself only under fast-forward', () => {
  const [real, fast] = [account().time, account('fastForward').time];
  for (const time of [real, fast]) time.moveForward(5_000);
  expect([real.now(), fast.now()]).toEqual([1_000, 5_000]);
});
