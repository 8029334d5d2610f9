import { expect, it } from 'vitest';
import { eventsOf } from '@/lib/sim/history/history';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { recorded } from '../record-history';
import { requestOf } from '../request-of';
import {
  configuration,
  hanging,
  lambda,
  request,
  START,
  settled,
  well,
} from '../service/service-fixture';
import { createWorkbenchStore, invokeSettingsChanged } from '../workbench-store';
import type { BurstPattern } from './burst-state';
import { runBurst } from './run-burst';

function workbench(scripts = [well]) {
  const store = createWorkbenchStore({
    configuration,
    files: request.files,
    events: [{ name: 'event1', payloadText: request.eventText }],
  });
  const { service, recorded: told, time } = lambda(scripts);
  const flush = async () => recorded(store, told.splice(0));
  const burst = (count: number, bound: number, pattern: BurstPattern = 'together') =>
    runBurst(store, { count, bound, pattern }, { service, save: async () => {}, flush });
  const summary = () => {
    const { burst: state } = store.getState();
    return state.state === 'done' ? state.summary : state.state;
  };
  return { store, service, time, burst, summary };
}

const NONE = { warm: 0, throttled: 0, failed: 0, modelled: 0, stopped: 0 };
const DURATION = { least: 2.5, median: 2.5, most: 2.5 };

it('takes an environment for each of many requests at the same time, and uses them again', async () => {
  const { burst, summary } = workbench();
  await burst(10, 50);
  expect(summary()).toEqual({ ...NONE, count: 10, cold: 10, durationMs: DURATION });
  await burst(12, 50);
  expect(summary()).toEqual({ ...NONE, count: 12, cold: 2, warm: 10, durationMs: DURATION });
});

it('BST-1: what is above the reserved concurrency is throttled', async () => {
  const { store, burst, summary } = workbench();
  invokeSettingsChanged(store, { reservedConcurrency: 3 });
  await burst(10, 50);
  expect(summary()).toEqual({ ...NONE, count: 10, cold: 3, throttled: 7, durationMs: DURATION });
  expect(store.getState().history.latest).toMatchObject({ invocations: 3, throttles: 7 });
});

it('BST-1: a throttled caller is told to come again', async () => {
  const { store, service } = workbench();
  invokeSettingsChanged(store, { reservedConcurrency: 0 });
  expect(await service.invoke(requestOf(store))).toMatchObject({
    outcome: 'throttled',
    awsError: { code: 'TooManyRequestsException', message: 'Rate Exceeded.', httpStatus: 429 },
  });
});

it('BST-2: beyond what the device can run it is calculated, up to the limit of the account', async () => {
  const { store, burst, summary } = workbench();
  await burst(1_500, 4);
  expect(summary()).toEqual({
    ...NONE,
    count: 1_500,
    cold: 1_000,
    throttled: 500,
    modelled: 1_496,
    durationMs: DURATION,
  });
  const times = eventsOf(store.getState().history).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

it('moves the clock on between requests that come in turn: below ten minutes they stay warm', async () => {
  const [often, seldom] = [workbench(), workbench()];
  await often.burst(4, 50, { everyMs: 300_000 });
  await seldom.burst(4, 50, { everyMs: 900_000 });
  expect(often.summary()).toMatchObject({ cold: 1, warm: 3 });
  expect(seldom.summary()).toMatchObject({ cold: 4, warm: 0 });
  expect(seldom.service.now()).toBe(START + 3 * 900_000);
});

it('counts what the reader stopped, and calculates nothing from it', async () => {
  const { service, burst, summary } = workbench([hanging]);
  const ending = burst(20, 2);
  await settled();
  await service.stop();
  await ending;
  expect(summary()).toEqual({ ...NONE, count: 2, cold: 0, stopped: 2 });
});

it('says when the simulator itself could not go on', async () => {
  const broken = () => {
    throw new SimulatorFault('BROKEN_INVARIANT', 'a mistake of ours');
  };
  const { burst, summary } = workbench([{ ...well, invoke: broken }]);
  await burst(2, 2);
  expect(summary()).toBe('broken');
});
