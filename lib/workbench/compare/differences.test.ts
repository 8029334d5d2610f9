import { expect, it } from 'vitest';
import { answered, cellOf, refused, threw } from './cell-fixture';
import { differenceFrom } from './differences';

const NAMES = { variant: 'a', event: 'e' };
const reference = cellOf(NAMES, answered('{"result": 5.0, "n": 1}', ['x = 10']));

it('tells the same answer from the same value in other characters', () => {
  const payloads = ['{"result": 5.0, "n": 1}', '{"n":1,"result":5}', '{"result": 5.5, "n": 1}'];
  const differences = payloads.map((payload) =>
    differenceFrom(reference, cellOf(NAMES, answered(payload, ['x = 10']))),
  );
  expect(differences).toEqual([
    { answer: 'same', log: 'same' },
    { answer: 'sameValue', log: 'same' },
    { answer: 'otherPayload', log: 'same' },
  ]);
});

it('marks another outcome before another payload, and another log beside it', () => {
  const failed = cellOf(NAMES, threw('{"errorType":"KeyError","errorMessage":"\'x\'"}'));
  expect(differenceFrom(reference, failed)).toEqual({ answer: 'otherOutcome', log: 'other' });
});

it('takes errors of one type and message for the same, whatever their traces and ids', () => {
  const [one, other] = ['"stackTrace":["a"]', '"requestId":"1","stackTrace":[]'].map((rest) =>
    cellOf(NAMES, threw(`{"errorMessage":"'x'","errorType":"KeyError",${rest}}`)),
  );
  expect(one && other && differenceFrom(one, other).answer).toBe('same');
});

it('compares what AWS itself refused by its words', () => {
  const [one, other] = ['Timeout', 'MemorySize'].map((member) =>
    cellOf(NAMES, refused('ValidationException', member)),
  );
  expect(one && other && differenceFrom(one, other).answer).toBe('otherPayload');
});
