import { expect, it } from 'vitest';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import {
  DEPLOYED,
  handling,
  lambda,
  masked,
  measured,
  REQUEST_ID,
  request,
  well,
} from './service/service-fixture';

const told = (events: readonly ServiceEvent[]) =>
  events.flatMap((event) =>
    event.type === 'phaseChanged'
      ? [event.cause ?? event.phase]
      : event.type === 'logged'
        ? []
        : [event.type],
  );

it('records every phase of an environment and what its invocations came to', async () => {
  const { service, recorded } = lambda([well]);
  await service.invoke(request);
  await service.invoke(request);
  await service.discardEnvironments();
  expect(told(recorded)).toEqual([
    'starting',
    'initializing',
    'busy',
    'invocationEnded',
    'idle',
    'busy',
    'invocationEnded',
    'idle',
    'discarded',
  ]);
});

it('records the lines of the log as they are written', async () => {
  const { service, recorded, log } = lambda([well]);
  await service.invoke(request);
  expect(recorded.flatMap((event) => (event.type === 'logged' ? event.lines : []))).toEqual(log);
});

it('records what is in /tmp by size', async () => {
  const { service, recorded } = lambda([
    {
      ...well,
      invoke(_call, listeners) {
        listeners.temporaryFilesChanged({ files: [{ path: '/tmp/a', base64: 'a2VwdA==' }] });
        listeners.temporaryFilesChanged({ files: [{ path: '/tmp/a', base64: null }] });
        return handling(returnedOne).invoke(_call, listeners);
      },
    },
  ]);
  await service.invoke(request);
  const files = recorded.flatMap((event) =>
    event.type === 'temporaryFilesChanged' ? event.files : [],
  );
  expect(files).toEqual([
    { path: '/tmp/a', bytes: 4 },
    { path: '/tmp/a', bytes: null },
  ]);
});

it('records a request that AWS refuses', async () => {
  const { service, recorded } = lambda([well]);
  await service.invoke({ ...request, eventText: '{' });
  expect(masked(recorded)).toEqual([
    { type: 'refused', at: DEPLOYED, requestId: REQUEST_ID, outcome: 'invalid' },
  ]);
});

it('ENV-17: an environment that waits for ten minutes is reclaimed', async () => {
  const { service, time, phases, recorded } = lambda([well]);
  await service.invoke(request);
  time.pass(599_999);
  expect(phases()).toEqual(['idle']);
  time.pass(1);
  expect(phases()).toEqual([]);
  expect(told(recorded).at(-1)).toBe('idleTooLong');
  expect(await service.invoke(request)).toMatchObject({ coldStart: true });
});

it('ENV-17: an invocation in between begins the ten minutes anew', async () => {
  const { service, time, phases } = lambda([well]);
  await service.invoke(request);
  time.pass(500_000);
  await service.invoke(request);
  time.pass(500_000);
  expect(phases()).toEqual(['idle']);
});

it('CLK-2: skipping to the next event shows an idle environment go', async () => {
  const { service, phases } = lambda([well]);
  await service.invoke(request);
  const next = service.nextWake();
  expect(next).toBe(DEPLOYED + 600_000);
  service.skipTo(next ?? 0);
  expect([phases(), service.now(), service.nextWake()]).toEqual([
    [],
    DEPLOYED + 600_000,
    undefined,
  ]);
});

const returnedOne = {
  report: { ...measured, status: 'returned', responseText: '1', processEnded: false },
} as const;
