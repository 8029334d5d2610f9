import { expect, it } from 'vitest';
import { EnvironmentGone } from '@/lib/protocol/environment-host';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import {
  configuration,
  DEPLOYED,
  handling,
  hanging,
  initialized,
  lambda,
  masked,
  measured,
  REQUEST_ID,
  request,
  returned,
  START,
  settled,
  well,
} from './service/service-fixture';

const ARN = 'arn:aws:lambda:us-east-1::runtime:';

it('ENV-1: a first invocation is a cold start: init, then the handler, billed together', async () => {
  const { service, lines, host } = lambda([well]);
  expect(await service.invoke(request)).toEqual({
    requestId: REQUEST_ID,
    outcome: 'succeeded',
    functionError: '',
    payloadText: '1',
    coldStart: true,
    report: {
      durationMs: 2.5,
      billedDurationMs: 113,
      initDurationMs: 110.1,
      memorySizeMb: 128,
      maxMemoryUsedMb: 36,
    },
  });
  expect(lines()).toEqual([
    `INIT_START Runtime Version: nodejs:24.v48\tRuntime Version ARN: ${ARN}adfa9c68b2b34ae1cba34f70c4369649bca17aea5fe29e10414b040bf256e6c6`,
    `START RequestId: ${REQUEST_ID} Version: $LATEST`,
    `END RequestId: ${REQUEST_ID}`,
    `REPORT RequestId: ${REQUEST_ID}\tDuration: 2.50 ms\tBilled Duration: 113 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 110.10 ms\t`,
  ]);
  expect(masked(host.calls)).toEqual([
    {
      requestId: REQUEST_ID,
      eventText: '{"x":10}',
      deadline: DEPLOYED + 3_000,
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:myfunc01',
      traceId: expect.stringMatching(
        /^Root=1-6b02d941-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$/,
      ),
      clock: { now: DEPLOYED, speed: 'realTime' },
    },
  ]);
});

it('ENV-2: the next invocation finds the environment warm', async () => {
  const { service, lines, host, phases } = lambda([well]);
  await service.invoke(request);
  lines();
  expect(await service.invoke(request)).toMatchObject({ outcome: 'succeeded', coldStart: false });
  expect(lines()).toEqual([
    `START RequestId: ${REQUEST_ID} Version: $LATEST`,
    `END RequestId: ${REQUEST_ID}`,
    `REPORT RequestId: ${REQUEST_ID}\tDuration: 2.50 ms\tBilled Duration: 3 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\t`,
  ]);
  expect(host.deployments).toHaveLength(1);
  expect(phases()).toEqual(['idle']);
});

it('ENV-3: changed code is a new deployment: the old environment goes, a cold one comes', async () => {
  const { service, host, phases } = lambda([well]);
  await service.invoke(request);
  const changed = { ...request, files: { 'index.mjs': 'changed' } };
  expect(await service.invoke(changed)).toMatchObject({ coldStart: true });
  expect(host.stoppedProcesses()).toBe(1);
  expect(phases()).toEqual(['idle']);
});

it('LOG-6: what the module and the handler write stands where it was written', async () => {
  const written = (text: string): LogEvent => ({ at: START, source: 'stdout', text });
  const { service, lines } = lambda([
    {
      initialize(_deployment, listeners) {
        listeners.logged({ events: [written('loading')] });
        return initialized;
      },
      invoke(_call, listeners) {
        listeners.logged({ events: [written('working')] });
        return returned;
      },
    },
  ]);
  await service.invoke(request);
  expect(lines().map((line) => line.split(' ')[0])).toEqual([
    'INIT_START',
    'loading',
    'START',
    'working',
    'END',
    'REPORT',
  ]);
});

it('INV-3: a payload that is not JSON is refused and nothing runs', async () => {
  const { service, host, lines } = lambda([well]);
  expect(await service.invoke({ ...request, eventText: '{x' })).toEqual({
    requestId: REQUEST_ID,
    outcome: 'invalid',
    functionError: '',
    payloadText: '',
    coldStart: false,
    awsError: {
      code: 'InvalidRequestContentException',
      message:
        "Could not parse request body into json: Could not parse payload into json: Unexpected character ('x' (code 120)): was expecting double-quote to start field name\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 2]",
      httpStatus: 400,
      members: { Type: 'User' },
    },
  });
  expect([host.deployments, lines()]).toEqual([[], []]);
});

it('FN-4: a configuration that AWS refuses is refused', async () => {
  const { service } = lambda([well]);
  const wrong = { ...request, configuration: { ...configuration, Timeout: 901 } };
  expect(await service.invoke(wrong)).toMatchObject({
    outcome: 'invalid',
    awsError: { code: 'ValidationException' },
  });
});

it('CLK-1: under fast-forward a wait moves the account clock, at most to the deadline', async () => {
  const { service, host } = lambda(
    [
      handling({
        report: { ...measured, status: 'deadlinePassed', endedAt: START + 1_200_000 },
      }),
    ],
    'fastForward',
  );
  expect(await service.invoke(request)).toMatchObject({ outcome: 'timedOut' });
  await service.invoke(request);
  expect(host.calls.map(({ clock }) => clock.now - DEPLOYED)).toEqual([0, 3_000]);
});

it('stop ends the running invocation and its environment', async () => {
  const { service, phases, host } = lambda([hanging]);
  const answer = service.invoke(request);
  const rejected = expect(answer).rejects.toEqual(new EnvironmentGone('stopped'));
  await settled();
  await service.stop();
  await rejected;
  expect(phases()).toEqual([]);
  expect(host.stoppedProcesses()).toBe(1);
});

it('discardEnvironments makes the next invocation cold', async () => {
  const { service } = lambda([well]);
  await service.invoke(request);
  await service.discardEnvironments();
  expect(await service.invoke(request)).toMatchObject({ coldStart: true });
});

it('two invocations at a time take two environments', async () => {
  const { service, phases } = lambda([hanging]);
  const rejected = Promise.allSettled([service.invoke(request), service.invoke(request)]);
  await settled();
  expect(phases()).toEqual(['busy', 'busy']);
  await service.stop();
  expect((await rejected).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('what deploys the function is in the account’s own calls, each waited for on its clock', async () => {
  const { service } = lambda([well]);
  await service.invoke(request);
  expect(service.now()).toBe(DEPLOYED);
  await service.invoke(request);
  expect(service.now()).toBe(DEPLOYED);
  await service.invoke({ ...request, files: { 'index.mjs': 'changed' } });
  expect(service.now()).toBe(DEPLOYED + 5_001);
});

it('a function with another name takes the place of the one before', async () => {
  const { service, phases, host } = lambda([well]);
  await service.invoke(request);
  const renamed = { ...request, configuration: { ...configuration, FunctionName: 'other' } };
  expect(await service.invoke(renamed)).toMatchObject({ coldStart: true });
  expect([phases(), host.stoppedProcesses()]).toEqual([['idle'], 1]);
});

it('CON-3: beyond its reserved concurrency a function is throttled', async () => {
  const { service } = lambda([hanging]);
  const reserved = { ...request, invoking: { reservedConcurrency: 1 } };
  const running = service.invoke(reserved);
  const stopped = expect(running).rejects.toEqual(new EnvironmentGone('stopped'));
  await settled();
  expect(await service.invoke(reserved)).toMatchObject({
    outcome: 'throttled',
    awsError: {
      code: 'TooManyRequestsException',
      members: { Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded' },
    },
  });
  await service.stop();
  await stopped;
});
