import { expect, it } from 'vitest';
import { createAccount } from '@/lib/sim/account/account-state';
import { readAccount, writeAccount } from './saved-account';

const SAVED = { account: createAccount(), clock: { aheadMs: 7 }, trail: [] };
const TEXT = writeAccount(SAVED);

it('gives back what was saved', () => {
  expect(readAccount(TEXT)).toEqual({ ok: true, value: SAVED });
});

it.each([
  ['nothing', ''],
  ['another file', '{"name":"lambda-lab"}'],
  ['half of it', TEXT.slice(0, TEXT.length / 2)],
  ['one changed figure', TEXT.replace('1000', '1001')],
])('knows %s from an account', (_, text) => {
  expect(readAccount(text)).toEqual({ ok: false, failure: 'damaged' });
});

it('does not touch what a newer version wrote', () => {
  expect(readAccount(TEXT.replace('"v":1', '"v":2'))).toEqual({ ok: false, failure: 'newer' });
});
