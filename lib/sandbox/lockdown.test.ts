import { expect, it } from 'vitest';
import { lockDown } from './lockdown';

it('takes the ways out away wherever on the prototype chain they live', () => {
  const grandparent = { fetch: () => {}, keep: 1 };
  const parent = Object.create(grandparent, {
    postMessage: { value: () => {}, configurable: true },
  });
  const realm = Object.assign(Object.create(parent), { indexedDB: {}, setTimeout: 2 });
  lockDown(realm);
  expect([realm.fetch, realm.postMessage, realm.indexedDB, realm.keep, realm.setTimeout]).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    2,
  ]);
});

it('covers what lives on the navigator', () => {
  const navigator = Object.create({ storage: {}, language: 'ja' });
  lockDown({ navigator });
  expect([navigator.storage, navigator.language]).toEqual([undefined, 'ja']);
});
