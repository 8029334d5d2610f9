import { expect, it } from 'vitest';
import { createManualTime } from '@/lib/account/manual-time';
import { writeAccount } from '@/lib/account/saved-account';
import { createAccount } from '@/lib/sim/account/account-state';
import { createAccountKeeper } from './account-keeper';
import type { AccountStorage } from './account-storage';

const SAVED = { account: createAccount(), clock: { aheadMs: 7 }, trail: [] };

function benchWith(stored: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(stored));
  const aside: string[] = [];
  const storage: AccountStorage = {
    read: async (place) => texts.get(place),
    write: async (place, text) => void texts.set(place, text),
    setAside: async (_place, text) => void aside.push(text),
  };
  const time = createManualTime(0);
  return { keeper: createAccountKeeper(storage, 'handler', time.timers), texts, aside, time };
}

it('brings back what was kept, once nothing has happened for a moment', async () => {
  const { keeper, texts, time } = benchWith();
  keeper.keepSoon(() => SAVED);
  expect(texts.size).toBe(0);
  time.pass(1_000);
  expect(await keeper.open()).toEqual({ found: 'kept', saved: SAVED });
});

it('finds nothing on a first visit', async () => {
  expect(await benchWith({ elsewhere: writeAccount(SAVED) }).keeper.open()).toEqual({
    found: 'none',
  });
});

it.each([
  ['damaged', 'rubbish'],
  ['of a newer version', writeAccount(SAVED).replace('"v":1', '"v":2')],
])('sets an account aside that is %s, and says so', async (_what, text) => {
  const { keeper, aside } = benchWith({ handler: text });
  expect(await keeper.open()).toEqual({ found: 'setAside' });
  expect(aside).toEqual([text]);
});

it('does without a storage that refuses', async () => {
  const refuses = () => Promise.reject(new Error('no storage'));
  const storage = { read: refuses, write: refuses, setAside: refuses };
  const time = createManualTime(0);
  const keeper = createAccountKeeper(storage, 'handler', time.timers);
  keeper.keepSoon(() => SAVED);
  time.pass(1_000);
  expect(await keeper.open()).toEqual({ found: 'none' });
});
