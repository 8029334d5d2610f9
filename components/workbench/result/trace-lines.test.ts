import { expect, it } from 'vitest';
import { readErrorPayload, toTraceLine } from './trace-lines';

it('finds the place of a Python trace line in a file of the reader', () => {
  const text = '  File "/var/task/lambda_function.py", line 5, in lambda_handler\n    1/0\n';
  expect(toTraceLine(text, ['lambda_function.py'])).toEqual({
    text,
    place: { path: 'lambda_function.py', line: 5 },
  });
});

it('finds the place of a Node.js trace line', () => {
  const text = '    at handler (file:///var/task/src/index.mjs:3:9)';
  expect(toTraceLine(text, ['src/index.mjs'])).toEqual({
    text,
    place: { path: 'src/index.mjs', line: 3, column: 9 },
  });
});

it('links no line that points to a file the reader does not have', () => {
  const text = '  File "/var/task/constructor", line 1, in f';
  expect(toTraceLine(text, ['a.py'])).toEqual({ text });
});

it('reads an error payload and leaves out what is not text', () => {
  expect(readErrorPayload('{"errorMessage":"no","errorType":7,"stackTrace":["a",1]}', [])).toEqual({
    errorMessage: 'no',
    trace: [{ text: 'a' }],
  });
});

it('reads nothing from a payload that is no object', () => {
  expect([
    readErrorPayload('"text"', []),
    readErrorPayload('[1]', []),
    readErrorPayload('{', []),
  ]).toEqual([null, null, null]);
});
