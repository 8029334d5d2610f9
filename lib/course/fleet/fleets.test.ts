import { expect, it } from 'vitest';
import type { FleetReport } from './fleet-report';
import { autoScalingGroup, oneInstance, slotsOf } from './instance-fleets';
import { lambdaFleet } from './lambda-fleet';
import { LOAD_POINTS, PRESET_LOADS, requestsAt, withPoint } from './load';
import { serveSecond } from './waiting-line';

const WORK = { durationMs: 200, memoryMb: 128 };
const MICRO = { memoryGib: 1, perHour: 0.01 };
const GROUP = { largest: 6, warmUpSeconds: 180 };
const TERMS = { concurrency: 1_000, perRun: 0.000001 };
const steady = (perSecond: number) => Array.from({ length: LOAD_POINTS }, () => perSecond);

function outcome({ served, dropped, waited, largest }: FleetReport) {
  return { served: Math.round(served), dropped: Math.round(dropped), waited, largest };
}

it('draws straight lines between the points of a load', () => {
  const load = withPoint(steady(10), 1, 40);
  expect([0, 90, 180, 270, 3_600].map((second) => requestsAt(load, second))).toEqual([
    10, 25, 40, 25, 10,
  ]);
});

it('keeps a drawn point between nothing and the most that can be drawn', () => {
  expect(withPoint(steady(10), 0, -5)[0]).toBe(0);
  expect(withPoint(steady(10), 0, 9_999)[0]).toBe(300);
});

it('lets as many requests into an instance as fit into its memory beside the system', () => {
  expect([0.5, 1, 8].map((memoryGib) => slotsOf({ memoryGib, perHour: 0 }, WORK))).toEqual([
    2, 6, 62,
  ]);
});

it('lets callers wait in line as long as their patience lasts', () => {
  expect(serveSecond(30, 0, 20)).toEqual({
    served: 20,
    dropped: 0,
    waited: 30,
    waitSeconds: 0.5,
    line: 10,
  });
  expect(serveSecond(30, 200, 20)).toMatchObject({ served: 20, dropped: 10, line: 200 });
});

it('one instance serves what fits and is paid for the rest of its capacity too', () => {
  const report = oneInstance(steady(15), WORK, MICRO);
  expect(outcome(report)).toEqual({ served: 54_000, dropped: 0, waited: 0, largest: 1 });
  expect(report.idleShare).toBeCloseTo(0.5);
  expect(report.cost).toBeCloseTo(0.01);
});

it('one instance loses what nobody waits for any more', () => {
  const { served, dropped, longestWaitSeconds } = oneInstance(steady(60), WORK, MICRO);
  expect([served, dropped]).toEqual([108_000, 107_700]);
  expect(longestWaitSeconds).toBe(10);
});

it('a group adds instances after three busy minutes and the warm-up, and loses requests until then', () => {
  const report = autoScalingGroup(steady(60), WORK, MICRO, GROUP);
  expect(report.minutes.map(({ capacity }) => Math.round(capacity / 30)).slice(4, 7)).toEqual([
    1, 1, 2,
  ]);
  expect(report.minutes.at(-1)).toMatchObject({ served: 60, dropped: 0 });
  expect(Math.round(report.dropped)).toBeGreaterThan(5_000);
});

it('a group takes instances away when it was idle for a quarter of an hour', () => {
  const load = steady(0).map((_, point) => (point < 6 ? 60 : 1));
  const capacities = autoScalingGroup(load, WORK, MICRO, GROUP).minutes.map(({ capacity }) =>
    Math.round(capacity / 30),
  );
  expect([Math.max(...capacities), capacities.at(-1)]).toEqual([6, 1]);
});

it('Lambda makes as many environments as requests are in work, and only their first ones wait', () => {
  const report = lambdaFleet(steady(60), WORK, TERMS);
  expect(outcome(report)).toEqual({ served: 216_000, dropped: 0, waited: 12, largest: 12 });
  expect(report.cost).toBeCloseTo(0.216);
  expect(report.idleShare).toBe(0);
});

it('Lambda refuses at once what exceeds the concurrency of the account', () => {
  const report = lambdaFleet(steady(60), WORK, { ...TERMS, concurrency: 10 });
  expect(outcome(report)).toMatchObject({ served: 180_000, dropped: 36_000, largest: 10 });
});

it('Lambda adds no more than 100 environments a second', () => {
  const slow = { ...WORK, durationMs: 1_000 };
  const { minutes } = lambdaFleet(steady(300), slow, TERMS);
  expect(minutes[0]?.dropped).toBeCloseTo((200 + 100) / 60);
  expect(minutes[1]?.dropped).toBe(0);
});

it('a sale drowns one instance, catches the group asleep, and passes Lambda by', () => {
  const lost = [
    oneInstance(PRESET_LOADS.sale, WORK, MICRO),
    autoScalingGroup(PRESET_LOADS.sale, WORK, MICRO, GROUP),
    lambdaFleet(PRESET_LOADS.sale, WORK, TERMS),
  ].map(({ dropped }) => Math.round(dropped / 1_000));
  expect(lost[0]).toBeGreaterThan(lost[1] ?? 0);
  expect(lost[1]).toBeGreaterThan(10);
  expect(lost[2]).toBe(0);
});

it.each(Object.keys(PRESET_LOADS) as (keyof typeof PRESET_LOADS)[])(
  'Lambda never loses less than nothing of the load "%s"',
  (name) => {
    const { minutes } = lambdaFleet(PRESET_LOADS[name], WORK, TERMS);
    expect(minutes.filter(({ dropped }) => dropped < 0)).toEqual([]);
  },
);
