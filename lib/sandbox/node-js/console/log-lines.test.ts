import { expect, it } from 'vitest';
import { jsonLine, textLine } from './log-lines';

const LINE = {
  timestamp: '2026-11-22T12:23:16.751Z',
  requestId: 'r1',
  level: 'INFO',
  client: 'v4',
} as const;

function withStack(error: Error): Error {
  error.stack = `${error.name}: ${error.message}\n    at f`;
  return error;
}

it('NODE-7: a text line is time, request, level and what util.format makes of the arguments', () => {
  const line = textLine({ ...LINE, message: '%s is %d', rest: ['x', 1, { a: [1, { b: {} }] }] });
  expect(line).toBe('2026-11-22T12:23:16.751Z\tr1\tINFO\tx is 1 { a: [ 1, { b: {} } ] }');
});

it.each<[string, unknown, unknown]>([
  ['an object stays an object', { a: 1 }, { a: 1 }],
  ['text stays text', 'hello', 'hello'],
  ['a number stays a number', 1, 1],
  ['a circle becomes text', circle(), '<ref *1> { self: [Circular *1] }'],
])('NODE-8: in a JSON line %s', (_what, message, shown) => {
  expect(JSON.parse(jsonLine({ ...LINE, message, rest: [] }))).toEqual({
    timestamp: LINE.timestamp,
    level: 'INFO',
    requestId: 'r1',
    message: shown,
  });
});

it('NODE-8: an error alone is the message of its JSON line', () => {
  const line = jsonLine({ ...LINE, message: withStack(new TypeError('bad')), rest: [] });
  expect(JSON.parse(line)).toMatchObject({
    message: {
      errorType: 'TypeError',
      errorMessage: 'bad',
      stackTrace: ['TypeError: bad', '    at f'],
    },
  });
});

it('NODE-8: an error among other arguments adds members beside the message', () => {
  const line = jsonLine({ ...LINE, message: 'failed', rest: [withStack(new Error('bad'))] });
  expect(JSON.parse(line)).toMatchObject({
    message: 'failed Error: bad\n    at f',
    errorType: 'Error',
    errorMessage: 'bad',
    stackTrace: ['Error: bad', '    at f'],
  });
});

function circle(): object {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  return circular;
}
