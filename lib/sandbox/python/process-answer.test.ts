import { expect, it } from 'vitest';
import { readAnswer } from './process-answer';

it('PY-4: an answer that is no text comes from a process that has crashed', () => {
  expect(readAnswer(undefined)).toEqual({
    status: 'exited',
    exit: { kind: 'signal', signal: 'segmentation fault' },
  });
});

it('PY-4: a status in digits is an exit status', () => {
  expect(readAnswer('X7')).toEqual({ status: 'exited', exit: { kind: 'status', status: 7 } });
});

it('PY-3: an error is its type and the payload to the byte', () => {
  expect(readAnswer('EKeyError\n{"errorMessage": "\'y\'"}')).toEqual({
    status: 'threw',
    errorType: 'KeyError',
    payloadText: '{"errorMessage": "\'y\'"}',
    processEnded: false,
  });
});
