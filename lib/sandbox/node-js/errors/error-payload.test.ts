import { expect, it } from 'vitest';
import { errorPayload } from './error-payload';

function thrown(error: Error): Error {
  error.stack = `${error.name}: ${error.message}\n    at Runtime.handler (file:///var/task/index.mjs:5:13)`;
  return error;
}

it('NODE-3: an error is its name, its message and its stack in lines', () => {
  expect(errorPayload(thrown(new TypeError('bad')), 'v3')).toEqual({
    errorType: 'TypeError',
    payloadText:
      '{"errorType":"TypeError","errorMessage":"bad","trace":["TypeError: bad","    at Runtime.handler (file:///var/task/index.mjs:5:13)"]}',
  });
});

it('NODE-3: a subclass that does not set its name is an Error', () => {
  class OwnError extends Error {}
  expect(errorPayload(new OwnError('x'), 'v4').errorType).toBe('Error');
});

it.each<[unknown, string, string]>([
  [
    'text',
    '{"errorType":"string","errorMessage":"text","trace":[]}',
    '{"errorType":"string","errorMessage":"text","trace":[]}',
  ],
  [
    42,
    '{"errorType":"number","errorMessage":"42","trace":[]}',
    '{"errorType":"number","errorMessage":"42","trace":[]}',
  ],
  [
    {},
    '{"errorType":"object","errorMessage":"[object Object]","trace":[]}',
    '{"errorType":"object","errorMessage":"[object Object]","trace":[]}',
  ],
  [
    { name: 'Own', message: 'm', stack: 's' },
    '{"errorType":"Own","errorMessage":"m","trace":["s"]}',
    '{"errorType":"object","errorMessage":"[object Object]","trace":[]}',
  ],
])('NODE-4: %j thrown, by client version 3 and 4', (value, v3, v4) => {
  const texts = (['v3', 'v4'] as const).map((client) => errorPayload(value, client).payloadText);
  expect(texts).toEqual([v3, v4]);
});
