import { expect, it } from 'vitest';
import {
  DEPLOYED,
  handling,
  lambda,
  masked,
  measured,
  REQUEST_ID,
  request,
  settled,
  well,
} from './service/service-fixture';

const THREW = {
  report: {
    ...measured,
    status: 'threw',
    errorType: 'Error',
    payloadText: '{"errorType":"Error","errorMessage":"no"}',
    processEnded: false,
  },
} as const;

it('INV-4: an event is accepted at once, and runs by itself', async () => {
  const { service, sentEvents, phases } = lambda([well]);
  expect(masked(await service.send(request, 'Event'))).toEqual({
    requestId: REQUEST_ID,
    statusCode: 202,
  });
  expect(sentEvents()).toMatchObject({ events: [{ state: 'running', tries: [] }] });
  await settled();
  expect(sentEvents()).toEqual({
    events: [
      {
        requestId: REQUEST_ID,
        acceptedAt: DEPLOYED,
        throttles: 0,
        state: 'succeeded',
        tries: [
          {
            endedAt: DEPLOYED,
            result: expect.objectContaining({ outcome: 'succeeded', payloadText: '1' }),
          },
        ],
      },
    ],
    failureQueue: [],
    successQueue: [],
  });
  expect(phases()).toEqual(['idle']);
});

it('a dry run runs nothing', async () => {
  const { service, host, sentEvents } = lambda([well]);
  expect(await service.send(request, 'DryRun')).toMatchObject({ statusCode: 204 });
  await settled();
  expect([host.calls, sentEvents()?.events ?? []]).toEqual([[], []]);
});

it('an event that AWS refuses is refused as any request', async () => {
  const { service } = lambda([well]);
  expect(await service.send({ ...request, eventText: '{' }, 'Event')).toMatchObject({
    outcome: 'invalid',
  });
});

it('ASY-2: an event that fails is tried twice more, after one minute and after two', async () => {
  const { service, sentEvents } = lambda([handling(THREW)]);
  await service.send(request, 'Event');
  await settled();
  const waits: number[] = [];
  for (let next = nextTry(sentEvents()); next !== undefined; next = nextTry(sentEvents())) {
    waits.push(next - service.now());
    service.skipTo(next);
    await settled();
  }
  expect(waits).toEqual([60_000, 120_000]);
  expect(sentEvents()).toMatchObject({
    events: [{ state: 'givenUp', tries: [{}, {}, {}] }],
    failureQueue: [],
  });
});

it.each([
  ['destination', (body: string) => JSON.parse(body).requestPayload],
  ['deadLetterQueue', JSON.parse],
] as const)('ASY-5, ASY-6: what is given up is in the queue: %s', async (onFailure, event) => {
  const { service, sentEvents } = lambda([handling(THREW)]);
  const invoking = { maximumRetryAttempts: 0, onFailure };
  await service.send({ ...request, invoking }, 'Event');
  await settled();
  const { failureQueue = [] } = sentEvents() ?? {};
  expect(failureQueue.map(({ body }) => event(body))).toEqual([{ x: 10 }]);
});

it('ASY-5: the record of what succeeded is in its queue', async () => {
  const { service, sentEvents } = lambda([well]);
  await service.send({ ...request, invoking: { onSuccess: 'destination' } }, 'Event');
  await settled();
  const { failureQueue, successQueue = [] } = sentEvents() ?? {};
  expect([failureQueue, successQueue.map(({ body }) => JSON.parse(body))]).toMatchObject([
    [],
    [{ requestContext: { condition: 'Success' }, requestPayload: { x: 10 }, responsePayload: 1 }],
  ]);
});

it('settings that AWS refuses are refused before anything runs', async () => {
  const { service, host } = lambda([well]);
  const invoking = { maximumRetryAttempts: 3 };
  expect(await service.send({ ...request, invoking }, 'Event')).toMatchObject({
    outcome: 'invalid',
    awsError: { code: 'ValidationException' },
  });
  expect(host.calls).toEqual([]);
});

it('settings that are taken back are AWS’s defaults again', async () => {
  const { service, sentEvents } = lambda([handling(THREW)]);
  await service.send({ ...request, invoking: { maximumRetryAttempts: 0 } }, 'Event');
  await settled();
  await service.send(request, 'Event');
  await settled();
  expect(sentEvents()?.events.map(({ state }) => state)).toEqual(['givenUp', 'waiting']);
});

function nextTry(sent: ReturnType<ReturnType<typeof lambda>['sentEvents']>): number | undefined {
  return sent?.events.at(-1)?.nextTryAt;
}
