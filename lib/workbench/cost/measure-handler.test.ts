import { expect, it } from 'vitest';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { LambdaService } from '../lambda-service';
import { request } from '../service/service-fixture';
import { measureHandler } from './measure-handler';

/** A service whose invocations take real time and report a Duration, as a script says. */
function serviceTaking(
  runs: readonly { readonly realMs: number; readonly durationMs: number }[],
  ending: Partial<InvokeResult> = {},
) {
  let now = 0;
  let count = 0;
  const discarded: number[] = [];
  const service: LambdaService = {
    async invoke() {
      const run = runs[Math.min(count, runs.length - 1)] ?? { realMs: 0, durationMs: 0 };
      count += 1;
      now += run.realMs;
      const report = {
        durationMs: run.durationMs,
        billedDurationMs: Math.ceil(run.durationMs),
        memorySizeMb: 128,
        maxMemoryUsedMb: 44,
      };
      const answer = { requestId: '', functionError: '', payloadText: '1' } as const;
      return { ...answer, outcome: 'succeeded', coldStart: count === 1, report, ...ending };
    },
    stop: async () => undefined,
    discardEnvironments: async () => void discarded.push(count),
  };
  return { open: () => service, realNow: () => now, discarded };
}

it('takes what passed at once for waiting, and the rest for computing', async () => {
  const { open, realNow, discarded } = serviceTaking([
    { realMs: 900, durationMs: 3_000 },
    { realMs: 42, durationMs: 2_042 },
  ]);
  expect(await measureHandler(open, request, realNow)).toEqual({
    status: 'measured',
    time: { computingMs: 42, waitingMs: 2_000 },
    maxMemoryUsedMb: 44,
    runCount: 5,
  });
  expect(discarded).toEqual([6]);
});

it('takes a handler that is quicker than its messages for computing alone', async () => {
  const { open, realNow } = serviceTaking([{ realMs: 4, durationMs: 1.5 }]);
  expect(await measureHandler(open, request, realNow)).toMatchObject({
    time: { computingMs: 1.5, waitingMs: 0 },
  });
});

it('hands on what it came to instead when it did not come to its end', async () => {
  const { open, realNow, discarded } = serviceTaking([{ realMs: 1, durationMs: 3_000 }], {
    outcome: 'timedOut',
  });
  expect(await measureHandler(open, request, realNow)).toMatchObject({
    status: 'notMeasured',
    result: { outcome: 'timedOut' },
  });
  expect(discarded).toEqual([1]);
});
