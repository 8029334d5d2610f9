import { expect, it } from 'vitest';
import { handling, lambda, request, returned, well } from './service/service-fixture';

const invoking = { provisionedConcurrency: 2 };

it('CON-10: a provisioned function is invoked as a version, in an environment that was there before', async () => {
  const { service, host, lines, phases } = lambda([well]);
  expect(await service.invoke({ ...request, invoking })).toMatchObject({
    outcome: 'succeeded',
    coldStart: false,
    report: { initDurationMs: 110.1 },
  });
  expect(host.deployments.map(({ variables }) => variables.AWS_LAMBDA_INITIALIZATION_TYPE)).toEqual(
    ['provisioned-concurrency', 'provisioned-concurrency'],
  );
  expect(lines()).toContain('START RequestId: <requestId> Version: 1');
  expect(phases()).toEqual(['idle', 'idle']);
});

it('CON-10: what is invoked next is warm too, and other code is provisioned anew', async () => {
  const { service, host } = lambda([well]);
  await service.invoke({ ...request, invoking });
  await service.invoke({ ...request, invoking });
  const files = { 'index.mjs': 'export const handler = async () => 2;' };
  expect(await service.invoke({ ...request, files, invoking })).toMatchObject({ coldStart: false });
  expect([host.deployments.length, host.stoppedProcesses()]).toEqual([4, 2]);
});

it('CON-8: what is provisioned no longer is $LATEST again', async () => {
  const { service, lines, phases } = lambda([well]);
  await service.invoke({ ...request, invoking });
  lines();
  expect(await service.invoke(request)).toMatchObject({ coldStart: true });
  expect(lines()).toContain('START RequestId: <requestId> Version: $LATEST');
  expect(phases()).toEqual(['idle']);
});

it('CON-11: what cannot be prepared is invoked on demand', async () => {
  const failing = {
    ...handling(returned),
    initialize: () => ({
      report: {
        status: 'threw',
        errorType: 'Error',
        payloadText: '{"errorType":"Error"}',
        processEnded: true,
        durationMs: 5,
        endedAt: 0,
        maxMemoryUsedMb: 30,
      } as const,
    }),
  };
  const { service } = lambda([failing, failing, well]);
  expect(await service.invoke({ ...request, invoking })).toMatchObject({
    outcome: 'succeeded',
    coldStart: true,
  });
});
