import { expect, it } from 'vitest';
import { costUntil } from './cost';
import { ended, LONG, ONE_ENVIRONMENT, phase } from './fixture';
import {
  eventsOf,
  KEPT_INVOCATIONS,
  momentAt,
  withEarlierEvents,
  withEvents,
  withoutPast,
} from './history';
import { EMPTY_HISTORY, NOTHING_YET } from './history-state';
import { logAt } from './log-at';
import { concurrencyOf } from './moment';

const history = withEvents(EMPTY_HISTORY, ONE_ENVIRONMENT);
const PLACE = { region: 'us-east-1', architecture: 'x86_64' } as const;

it('knows the whole of every moment', () => {
  const then = momentAt(history, 360);
  expect(then).toEqual({
    ...NOTHING_YET,
    environmentCount: 1,
    environments: [
      {
        id: 'env-a',
        number: 1,
        phase: 'busy',
        since: 300,
        requestId: 'req-1',
        invocationCount: 0,
        temporaryFiles: { '/tmp/a': 7 },
        modelled: false,
      },
    ],
  });
  expect(concurrencyOf(then)).toBe(1);
});

it('counts what an invocation came to at the time it ended, not before', () => {
  const sums = [399, 400, 1_000].map((at) => {
    const { invocations, coldStarts, gbSeconds, environments } = momentAt(history, at);
    return [invocations, coldStarts, gbSeconds, environments[0]?.invocationCount];
  });
  expect(sums).toEqual([
    [0, 0, 0, 0],
    [1, 1, 1, 1],
    [2, 1, 2, 2],
  ]);
});

it('prices a moment by its requests and GB-seconds', () => {
  expect(costUntil(momentAt(history, 1_000), PLACE)).toBeCloseTo(
    2 * 0.0000002 + 2 * 0.0000166667,
    12,
  );
});

it('forgets a removed file of /tmp, and an environment that is gone', () => {
  expect(momentAt(history, 950).environments[0]?.temporaryFiles).toEqual({});
  expect(momentAt(history, 5_000).environments).toEqual([]);
});

it('shows the log as it was, line by line', () => {
  const texts = (at: number) => logAt(history, at, { most: 10 }).map(({ text }) => text);
  expect([texts(109), texts(360), texts(390)]).toEqual([
    [],
    ['INIT_START', 'one'],
    ['INIT_START', 'one', 'two'],
  ]);
  expect(logAt(history, 390, { most: 1 }).map(({ text }) => text)).toEqual(['two']);
  expect(logAt(history, 390, { most: 9, environment: 'env-b' })).toEqual([]);
});

it('gives the same moments however the events arrived', () => {
  const atOnce = withEvents(EMPTY_HISTORY, LONG);
  const oneByOne = LONG.reduce((so, event) => withEvents(so, [event]), EMPTY_HISTORY);
  expect(oneByOne).toEqual(atOnce);
  expect(eventsOf(atOnce)).toEqual(LONG);
});

it('needs no more than one stretch of events for any moment', () => {
  const { stretches } = withEvents(EMPTY_HISTORY, LONG);
  expect(stretches.map(({ events }) => events.length)).toEqual([256, 256, 256, 232]);
});

it('keeps the last invocations only, and all their sums', () => {
  const rounds = KEPT_INVOCATIONS / 250 + 2;
  let long = EMPTY_HISTORY;
  for (let round = 0; round < rounds; round += 1) {
    const later = LONG.map((event) => ({ ...event, at: event.at + round * 5_000 }));
    long = withEvents(long, later);
  }
  const kept = eventsOf(long).filter(({ type }) => type === 'invocationEnded').length;
  expect(kept).toBeLessThanOrEqual(KEPT_INVOCATIONS);
  expect(kept).toBeGreaterThan(KEPT_INVOCATIONS - 128);
  expect(long.latest.invocations).toBe(rounds * 250);
  expect(momentAt(long, 0).invocations).toBe(rounds * 250 - kept);
});

it('puts what was calculated afterwards where its time belongs', () => {
  const known = withEvents(EMPTY_HISTORY, LONG);
  const calculated = [phase(1_005, 'env-b', 'busy', 'req-x'), ended(1_015, 'env-b', 'req-x', true)];
  const merged = withEarlierEvents(known, calculated);
  expect(eventsOf(merged).map(({ at }) => at)).toEqual(
    [...LONG, ...calculated].map(({ at }) => at).sort((one, other) => one - other),
  );
  expect(merged.latest.invocations).toBe(251);
  expect(momentAt(merged, 1_006).environments.map(({ id }) => id)).toEqual(['env-a', 'env-b']);
});

it('begins anew with the environments that are there', () => {
  const fresh = withoutPast(withEvents(EMPTY_HISTORY, LONG));
  expect(eventsOf(fresh)).toEqual([]);
  expect(fresh.latest).toMatchObject({ invocations: 0, environmentCount: 1 });
});
