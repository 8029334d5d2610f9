import { expect, it } from 'vitest';
import { ended, LONG, ONE_ENVIRONMENT, phase } from './fixture';
import { withEvents, withoutPast } from './history';
import { EMPTY_HISTORY } from './history-state';
import { lanesOf } from './lanes';
import type { ServiceEvent } from './service-event';
import { stepsOf, stepsUntil } from './steps';
import { storyOf } from './story';

const history = withEvents(EMPTY_HISTORY, ONE_ENVIRONMENT);

it('draws one lane per environment, its phases without a gap', () => {
  const [lane] = lanesOf(history).lanes;
  expect(lane?.spans.map(({ phase: name, from, to }) => [name, from, to])).toEqual([
    ['starting', 100, 200],
    ['initializing', 200, 300],
    ['busy', 300, 400],
    ['idle', 400, 900],
    ['busy', 900, 1_000],
    ['idle', 1_000, 5_000],
  ]);
  expect(lane?.gone).toEqual({ at: 5_000, cause: 'idleTooLong' });
});

it('gives the box of an invocation what it came to', () => {
  const spans = lanesOf(history).lanes[0]?.spans ?? [];
  expect(spans.map(({ ended: end }) => end && [end.requestId, end.coldStart])).toEqual([
    undefined,
    undefined,
    ['req-1', true],
    undefined,
    ['req-2', false],
    undefined,
  ]);
});

it('knows an environment from before the first event that is kept', () => {
  const cut = withEvents(withoutPast(withEvents(EMPTY_HISTORY, LONG)), [
    phase(9_000, 'env-a', 'busy', 'req-z'),
    phase(9_001, 'env-b', 'starting', 'req-y'),
  ]);
  expect(lanesOf(cut).lanes.map(({ number, spans }) => [number, spans.length])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('keeps refusals apart: no environment worked on them', () => {
  const refused: ServiceEvent = { type: 'refused', at: 7, requestId: 'r', outcome: 'throttled' };
  expect(lanesOf(withEvents(EMPTY_HISTORY, [refused]))).toEqual({
    lanes: [],
    refusals: [{ at: 7, requestId: 'r', outcome: 'throttled', modelled: false }],
  });
});

it('steps from phase to phase, not through the log', () => {
  const steps = stepsOf(history);
  expect(steps).toEqual([100, 200, 300, 400, 900, 1_000, 5_000]);
  expect([99, 100, 650, 9_999].map((at) => stepsUntil(steps, at))).toEqual([0, 1, 4, 7]);
});

it('tells the lanes in sentences', () => {
  const reset = [
    phase(6_000, 'env-b', 'starting', 'req-3'),
    phase(6_100, 'env-b', 'busy', 'req-3'),
    ended(6_200, 'env-b', 'req-3', true),
    phase(6_200, 'env-b', 'reset'),
    phase(6_300, 'env-b', 'starting', 'req-4'),
  ];
  expect(storyOf(withEvents(history, reset)).map(({ at, tells }) => [at, tells])).toEqual([
    [100, 'coldStart'],
    [400, 'ended'],
    [900, 'warmStart'],
    [1_000, 'ended'],
    [5_000, 'gone'],
    [6_000, 'coldStart'],
    [6_200, 'ended'],
    [6_200, 'reset'],
    [6_300, 'startAfterReset'],
  ]);
});
