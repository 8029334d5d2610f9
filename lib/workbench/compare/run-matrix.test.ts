import { expect, it } from 'vitest';
import { createFakeEnvironmentHost, type ProcessScript } from '@/lib/account/fake-environment-host';
import { createManualTime } from '@/lib/account/manual-time';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { createLambdaService } from '../create-lambda-service';
import { hanging, initialized, measured, START, settled, well } from '../service/service-fixture';
import { starterWorkspace } from '../starter-workspace';
import type { Cell } from './cell';
import { variantNamed } from './cell-fixture';
import { createMatrixRunner, type MatrixOrder } from './run-matrix';

const EVENTS = ['1', '2', '3'].map((payloadText) => ({ name: `event${payloadText}`, payloadText }));
const { configuration } = starterWorkspace('python3.14');
const ORDER: MatrixOrder = {
  variants: [variantNamed('a'), { ...variantNamed('b'), files: { 'lambda_function.py': '' } }],
  events: EVENTS,
  configuration,
  repeats: 2,
};

function runnerOn(scripts: readonly ProcessScript[], environments: 'kept' | 'one' = 'kept') {
  const host = createFakeEnvironmentHost(scripts);
  const time = createManualTime(START);
  const runner = createMatrixRunner(
    (listeners) =>
      createLambdaService({
        host,
        wallClock: time.now,
        clockSpeed: () => 'realTime',
        randomBytes: (length) => new Uint8Array(length).fill(7),
        timers: time.timers,
        listeners,
        onStartProgress: () => undefined,
      }),
    environments,
  );
  const cells: Cell[] = [];
  return { host, runner, cells, onCell: (cell: Cell) => cells.push(cell) };
}

const echo: ProcessScript = {
  initialize: () => initialized,
  invoke: ({ eventText }) => ({
    report: { ...measured, status: 'returned', responseText: eventText, processEnded: false },
  }),
};

it('runs every variant on every event, each variant in one environment of its own', async () => {
  const { host, runner, cells, onCell } = runnerOn([echo]);
  expect(await runner.run(ORDER, onCell)).toEqual({ state: 'done' });
  expect(
    cells.map(({ variant, event, first }) => [variant.name, event.name, first.result.payloadText]),
  ).toEqual([
    ['a', 'event1', '1'],
    ['a', 'event2', '2'],
    ['a', 'event3', '3'],
    ['b', 'event1', '1'],
    ['b', 'event2', '2'],
    ['b', 'event3', '3'],
  ]);
  expect([host.deployments.length, host.calls.length]).toEqual([2, 12]);
});

it('finds the environments warm the next time, until it is closed', async () => {
  const { host, runner, cells, onCell } = runnerOn([well]);
  await runner.run(ORDER, onCell);
  await runner.run(ORDER, onCell);
  expect(cells.filter(({ first }) => first.result.coldStart)).toHaveLength(2);
  await runner.close();
  expect(host.stoppedProcesses()).toBe(2);
});

it('holds one environment at a time on a small device', async () => {
  const { host, runner, onCell } = runnerOn([well], 'one');
  await runner.run(ORDER, onCell);
  expect([host.deployments.length, host.stoppedProcesses()]).toEqual([2, 2]);
});

it('stops at once when it is cancelled and keeps what is ready', async () => {
  const { runner, cells, onCell } = runnerOn([well, hanging]);
  const ending = runner.run(ORDER, onCell);
  await settled();
  await settled();
  await settled();
  runner.cancel();
  expect(await ending).toEqual({ state: 'cancelled' });
  expect(cells.map(({ variant }) => variant.name)).toEqual(['a', 'a', 'a']);
});

it('says which of our faults ended it', async () => {
  const broken = () => {
    throw new SimulatorFault('BROKEN_INVARIANT', 'a mistake of ours');
  };
  const { runner, onCell } = runnerOn([{ initialize: () => initialized, invoke: broken }]);
  expect(await runner.run(ORDER, onCell)).toMatchObject({
    state: 'broken',
    fault: { code: 'BROKEN_INVARIANT' },
  });
});
