import { expect, it } from 'vitest';
import { formatJson, minifyJson } from './json-text';

it('lays out as JSON.stringify does', () => {
  const value = { a: [1, { b: [] }, {}, 'x,y:{'], c: null, '': true };
  expect(formatJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
  expect(minifyJson(JSON.stringify(value, null, 4))).toBe(JSON.stringify(value));
});

it('keeps numbers and strings as they are written', () => {
  const text = '[12345678901234567890,1.0,1e+16,-0.0,"\\u3042\\/"]';
  expect(minifyJson(formatJson(text) ?? '')).toBe(text);
});

it('has no answer for a text that is not JSON', () => {
  expect(formatJson('[NaN]')).toBeNull();
});

it('leaves a hundred thousand brackets alone: laid out they would fill a disk', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect([formatJson(deep), minifyJson(` ${deep}`)]).toEqual([null, deep]);
});
