import { expect, it } from 'vitest';
import { withEvents } from './history';
import { EMPTY_HISTORY } from './history-state';
import { type MeasuredRun, modelledBurst } from './modelled-burst';

const MEASURED: readonly MeasuredRun[] = [
  {
    outcome: 'succeeded',
    report: {
      durationMs: 2.5,
      billedDurationMs: 103,
      initDurationMs: 100,
      memorySizeMb: 128,
      maxMemoryUsedMb: 40,
    },
  },
  {
    outcome: 'failed',
    report: { durationMs: 4, billedDurationMs: 4, memorySizeMb: 128, maxMemoryUsedMb: 40 },
  },
];

const burst = (admitted: number, refused: number) =>
  modelledBurst({
    at: 1_000,
    admitted,
    refused,
    measured: MEASURED,
    temporaryStorageMb: 512,
    name: (index) => `r${index}`,
  });

it('BST-2: every calculated environment takes the times of a measured one, and is marked', () => {
  const told = burst(2, 0).flatMap((event) =>
    event.type === 'phaseChanged' ? [[event.at, event.requestId, event.phase, event.modelled]] : [],
  );
  expect(told).toEqual([
    [1_000, 'r0', 'initializing', true],
    [1_000, 'r1', 'initializing', true],
    [1_100, 'r0', 'busy', true],
    [1_100, 'r1', 'busy', true],
    [1_102.5, undefined, 'gone', true],
    [1_104, undefined, 'gone', true],
  ]);
});

it('BST-2: what was calculated is counted and billed, and nothing of it stays', () => {
  const { latest } = withEvents(EMPTY_HISTORY, burst(1_000, 500));
  expect(latest).toMatchObject({
    environments: [],
    environmentCount: 1_000,
    invocations: 1_000,
    coldStarts: 1_000,
    failures: 500,
    throttles: 500,
  });
});

it('BST-2: without a measured run there is nothing to calculate from', () => {
  const events = modelledBurst({
    at: 0,
    admitted: 3,
    refused: 0,
    measured: [],
    temporaryStorageMb: 512,
    name: String,
  });
  expect(events).toEqual([]);
});
