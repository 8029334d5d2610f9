import { expect, it } from 'vitest';
import { responseText } from './response-text';

const circular: Record<string, unknown> = {};
circular.self = circular;

it.each<[string, unknown, string]>([
  ['nothing', undefined, 'null'],
  ['what JSON does not have, as a member', { a: undefined, b: () => 1, c: Symbol('s') }, '{}'],
  ['what JSON does not have, in an array', [undefined, () => 1], '[null,null]'],
  ['numbers without a JSON form', [Number.NaN, Number.POSITIVE_INFINITY, -0], '[null,null,0]'],
  ['a large number', 1e21, '1e+21'],
  ['a date', new Date(1_704_161_045_006), '"2024-01-02T02:04:05.006Z"'],
  ['an invalid date', new Date(Number.NaN), 'null'],
  ['a Map', new Map([[1, 2]]), '{}'],
  ['an error', new Error('x'), '{}'],
  ['bytes', Uint8Array.of(1, 2), '{"0":1,"1":2}'],
  ['keys like numbers first', { b: 1, 2: 2, 1: 1 }, '{"1":1,"2":2,"b":1}'],
  ['a lone surrogate', '\ud800', String.raw`"\ud800"`],
  ['an object that says its JSON', { toJSON: () => 'own' }, '"own"'],
])('NODE-5: %s', (_what, value, text) => {
  expect(responseText(value, 'v4')).toBe(text);
});

it.each([
  ['a BigInt', 1n],
  ['a circle', circular],
])('NODE-5: %s cannot be written; the two clients name the error differently', (_what, value) => {
  const error = { message: 'Unable to stringify response body' };
  expect(() => responseText(value, 'v3')).toThrow(expect.objectContaining({ name: 'Error' }));
  expect(() => responseText(value, 'v4')).toThrow(
    expect.objectContaining({ ...error, name: 'Runtime.JSONStringifyError' }),
  );
});

it('NODE-5: a function is refused as the native client refuses it', () => {
  expect(() => responseText(() => 1, 'v3')).toThrow(new TypeError('Wrong arguments'));
});
