import { expect, it } from 'vitest';
import type { ProcessScript } from '@/lib/account/fake-environment-host';
import {
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

it('ENV-7: at the timeout the process is killed and the caller is told', async () => {
  const { service, lines, host, time, phases } = lambda([hanging]);
  const answer = service.invoke(request);
  await settled();
  lines();
  time.pass(2_999);
  expect(phases()).toEqual(['busy']);
  time.pass(1);
  expect(await answer).toEqual({
    requestId: REQUEST_ID,
    outcome: 'timedOut',
    functionError: 'Unhandled',
    payloadText: `{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: ${REQUEST_ID} Error: Task timed out after 3.00 seconds"}`,
    coldStart: true,
    report: {
      durationMs: 3_000,
      billedDurationMs: 3_111,
      initDurationMs: 110.1,
      memorySizeMb: 128,
      maxMemoryUsedMb: 30,
      status: 'timeout',
    },
  });
  expect(lines()).toEqual([
    `END RequestId: ${REQUEST_ID}`,
    `REPORT RequestId: ${REQUEST_ID}\tDuration: 3000.00 ms\tBilled Duration: 3111 ms\tMemory Size: 128 MB\tMax Memory Used: 30 MB\tInit Duration: 110.10 ms\tStatus: timeout`,
  ]);
  expect(host.stoppedProcesses()).toBe(1);
  await service.discardEnvironments();
  expect(time.alarmsSet()).toBe(0);
});

it('ENV-8: after a timeout the same environment starts a new process and keeps /tmp', async () => {
  const mark = { path: '/tmp/mark', base64: 'a2VwdA==' };
  const { service, lines, host, time, log } = lambda([
    {
      initialize: () => initialized,
      invoke(_call, listeners) {
        listeners.temporaryFilesChanged({ files: [mark] });
        return 'silence';
      },
    },
    well,
  ]);
  const slow = service.invoke(request);
  await settled();
  time.pass(3_000);
  await slow;
  lines();
  expect(await service.invoke(request)).toMatchObject({
    outcome: 'succeeded',
    coldStart: false,
    report: { durationMs: 112.6, billedDurationMs: 113 },
  });
  expect(masked(log.map(({ text }) => text))).toEqual([
    `START RequestId: ${REQUEST_ID} Version: $LATEST`,
    `END RequestId: ${REQUEST_ID}`,
    `REPORT RequestId: ${REQUEST_ID}\tDuration: 112.60 ms\tBilled Duration: 113 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\t`,
  ]);
  const streams = host.deployments.map(({ variables }) => variables.AWS_LAMBDA_LOG_STREAM_NAME);
  expect(streams).toEqual([streams[0], streams[0]]);
  expect(host.deployments.map(({ temporaryFiles }) => temporaryFiles)).toEqual([[], [mark]]);
});

it('ENV-9: what a killed process still says is not heard', async () => {
  let late: (text: string) => void = () => undefined;
  const { service, lines, time } = lambda([
    {
      initialize: () => initialized,
      invoke(_call, listeners) {
        late = (text) => listeners.logged({ events: [{ at: START, source: 'stdout', text }] });
        return 'silence';
      },
    },
  ]);
  const answer = service.invoke(request);
  await settled();
  time.pass(3_000);
  await answer;
  lines();
  late('too late');
  expect(lines()).toEqual([]);
});

it('ENV-11: a process that asks for too much memory is killed', async () => {
  const { service } = lambda([handling({ loss: 'outOfMemory' })]);
  expect(await service.invoke(request)).toEqual({
    requestId: REQUEST_ID,
    outcome: 'failed',
    functionError: 'Unhandled',
    payloadText: `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${REQUEST_ID} Error: Runtime exited with error: signal: killed"}`,
    coldStart: true,
    report: {
      durationMs: 0,
      billedDurationMs: 111,
      initDurationMs: 110.1,
      memorySizeMb: 128,
      maxMemoryUsedMb: 128,
      status: 'error',
      errorType: 'Runtime.OutOfMemory',
    },
  });
});

it('ENV-5: an init that fails is repeated in the invocation by a new process', async () => {
  const failing: ProcessScript = {
    initialize: () => ({
      report: {
        ...measured,
        status: 'threw',
        errorType: 'Runtime.ImportModuleError',
        payloadText: '{"errorType":"Runtime.ImportModuleError"}',
        processEnded: false,
      },
    }),
    invoke: () => returned,
  };
  const { service, lines, host } = lambda([failing]);
  expect(await service.invoke(request)).toMatchObject({
    outcome: 'failed',
    payloadText: '{"errorType":"Runtime.ImportModuleError"}',
    coldStart: true,
  });
  expect(lines().slice(1)).toEqual([
    'INIT_REPORT Init Duration: 2.50 ms\tPhase: init\tStatus: error\tError Type: Runtime.ImportModuleError',
    'INIT_REPORT Init Duration: 2.50 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ImportModuleError',
    `START RequestId: ${REQUEST_ID} Version: $LATEST`,
    `END RequestId: ${REQUEST_ID}`,
    `REPORT RequestId: ${REQUEST_ID}\tDuration: 2.50 ms\tBilled Duration: 3 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tStatus: error\tError Type: Runtime.ImportModuleError`,
  ]);
  expect(host.deployments).toHaveLength(2);
});

it('a process that the sandbox had to end fails as a killed one, and the log says why', async () => {
  const { service, lines, phases } = lambda([handling({ loss: 'messageFlood' })]);
  expect(await service.invoke(request)).toMatchObject({
    outcome: 'failed',
    payloadText: `{"errorType":"Runtime.ExitError","errorMessage":"RequestId: ${REQUEST_ID} Error: Runtime exited with error: signal: killed"}`,
  });
  expect(lines().filter((line) => line.startsWith('[Lambda Lab]'))).toEqual([
    '[Lambda Lab] The process was ended: it sent more messages to the page than the page can take. This is a limit of the simulation, not of AWS Lambda.',
  ]);
  expect(phases()).toEqual(['idle']);
});
