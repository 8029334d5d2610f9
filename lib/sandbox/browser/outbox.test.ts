import { expect, it } from 'vitest';
import { createOutbox } from './outbox';

function openOutbox() {
  const deliveries: (readonly string[])[] = [];
  const outbox = createOutbox((texts) => deliveries.push(texts));
  return { outbox, deliveries };
}

it('delivers at once while the page keeps up', () => {
  const { outbox, deliveries } = openOutbox();
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) {
    outbox.add(text);
    outbox.heard();
  }
  expect(deliveries).toEqual([['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
});

it('holds back what comes while four deliveries are under way, and then delivers it together', () => {
  const { outbox, deliveries } = openOutbox();
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) outbox.add(text);
  expect(deliveries).toEqual([['a'], ['b'], ['c'], ['d']]);
  outbox.heard();
  expect(deliveries.slice(4)).toEqual([['e', 'f']]);
});

it('fills a delivery up to 64 K characters', () => {
  const { outbox, deliveries } = openOutbox();
  const long = 'x'.repeat(60_000);
  for (let text = 0; text < 4; text += 1) outbox.add('');
  for (const text of [long, 'y', long, 'z']) outbox.add(text);
  outbox.heard();
  outbox.heard();
  expect(deliveries.slice(4)).toEqual([
    [long, 'y'],
    [long, 'z'],
  ]);
});

it('delivers the rest when the worker is gone', () => {
  const { outbox, deliveries } = openOutbox();
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) outbox.add(text);
  outbox.empty();
  expect(deliveries.flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
