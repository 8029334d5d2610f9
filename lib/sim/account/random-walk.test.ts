import { expect, it } from 'vitest';
import { concurrencyOf } from '../lambda/fleet/concurrency';
import type { Account } from './account-state';
import { RandomWalk } from './random-walk-fixture';

const WALKS = 200;
const STEPS = 500;
/** Few enough to be met, and enough to reserve some of it. */
const QUOTAS = [3, 8, 104];

/** What must be so of every account after every step. */
function brokenIn(before: Account, after: Account): string[] {
  const running = Object.values(after.fleet.environments).flatMap(
    ({ invocation }) => invocation ?? [],
  );
  const broken: string[] = [];
  if (running.length > after.quotas.concurrentExecutions) broken.push('Over the account limit');
  if (new Set(running.map(({ requestId }) => requestId)).size < running.length) {
    broken.push('One request in two environments');
  }
  for (const { name, reservedConcurrency = Infinity } of Object.values(after.lambda.functions)) {
    const now = concurrencyOf(after, name);
    if (now > reservedConcurrency && now > concurrencyOf(before, name)) {
      broken.push('Over what is reserved');
    }
  }
  return broken;
}

/** Published versions by a key that a function made anew does not share. */
function versionsOf({ lambda }: Account): ReadonlyMap<string, string> {
  const versions = Object.values(lambda.functions).flatMap(({ name, published }) =>
    Object.values(published).map(
      (one) =>
        [
          `${name}:${one.version}:${one.deploymentId}:${one.revisionId}`,
          JSON.stringify(one),
        ] as const,
    ),
  );
  return new Map(versions);
}

function disorderIn({ logs }: Account): string[] {
  const streams = Object.values(logs.groups).flatMap(({ streams }) => Object.values(streams));
  return streams
    .filter(({ parts }) => {
      const times = parts.flat().map(({ timestamp }) => timestamp);
      return times.some((time, at) => time < (times[at - 1] ?? 0));
    })
    .map(({ name }) => name);
}

/** Everything that was wrong in one walk. */
function wrongIn(seed: number): readonly string[] {
  const walk = new RandomWalk(seed, QUOTAS[seed % QUOTAS.length] ?? 0);
  const wrong: string[] = [];
  let halfWay = versionsOf(walk.account);
  for (let step = 0; step < STEPS; step += 1) {
    const { account: before } = walk;
    walk.step();
    wrong.push(...brokenIn(before, walk.account));
    if (step === STEPS / 2) halfWay = versionsOf(walk.account);
  }
  const { account } = walk;
  const kept = JSON.stringify(account);
  walk.finish();
  if (JSON.stringify(account) !== kept) wrong.push('An account changed');
  for (const [key, text] of versionsOf(walk.account)) {
    if ((halfWay.get(key) ?? text) !== text) wrong.push('A version changed');
  }
  if (walk.waiting.size > 0) wrong.push('Somebody waits in vain');
  return [...wrong, ...walk.complaints, ...disorderIn(walk.account)];
}

it('ACC-10: a hundred thousand things happen to accounts, and no rule of theirs is broken', () => {
  const wrong = Array.from({ length: WALKS }, (_, seed) => ({ seed, wrong: wrongIn(seed) }));
  expect(wrong.filter((walk) => walk.wrong.length > 0)).toEqual([]);
}, 120_000);

it('ACC-6: an account to which anything happened is the same after JSON', () => {
  const walk = new RandomWalk(1, 104);
  for (let step = 0; step < STEPS; step += 1) walk.step();
  expect(JSON.parse(JSON.stringify(walk.account))).toEqual(walk.account);
});
