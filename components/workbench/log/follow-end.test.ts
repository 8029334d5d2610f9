import { expect, test } from 'vitest';
import { followsEnd } from './follow-end';

const at = (scrollTop: number, scrollHeight: number) => ({
  scrollTop,
  scrollHeight,
  clientHeight: 100,
});

test('lines that came before the event do not count as moving away', () => {
  expect(followsEnd(true, at(0, 100), at(900, 1_600))).toBe(true);
});

test('moving up leaves the end', () => {
  expect(followsEnd(true, at(900, 1_000), at(700, 1_000))).toBe(false);
});

test('moving down without reaching the end does not follow it', () => {
  expect(followsEnd(false, at(100, 1_000), at(500, 1_000))).toBe(false);
});

test('who comes back to the end follows it again', () => {
  expect(followsEnd(false, at(500, 1_000), at(890, 1_000))).toBe(true);
});

test('a log that begins anew is followed', () => {
  expect(followsEnd(true, at(900, 1_000), at(0, 60))).toBe(true);
});

test('lines that turn out lower than they were taken to be do not count as moving away', () => {
  expect(followsEnd(true, at(900, 1_000), at(700, 900))).toBe(true);
});
