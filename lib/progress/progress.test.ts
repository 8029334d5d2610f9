import { expect, it } from 'vitest';
import { mergeProgress, NO_PROGRESS } from './progress';
import { readProgressText, writeProgressText } from './progress-text';

const SOME = {
  exercises: { 'handler/greet': { attempts: 3, solvedAt: 5_000 }, 'handler/log': { attempts: 1 } },
  predictions: { 'handler/type': { chosen: 1, answeredAt: 4_000 } },
  chapters: { handler: 6_000 },
};

it('reads what it wrote', () => {
  expect(readProgressText(writeProgressText(SOME))).toEqual(SOME);
});

it.each([
  '',
  'null',
  '{}',
  '{"v":2,"exercises":{},"predictions":{},"chapters":{}}',
  '{"v":1,"exercises":{"a":{}},"predictions":{},"chapters":{}}',
  '{"v":1',
])('does not read %s', (text) => {
  expect(readProgressText(text)).toBeNull();
});

it('takes no harm from a prototype key', () => {
  const text = '{"v":1,"exercises":{"__proto__":{"attempts":1}},"predictions":{},"chapters":{}}';
  expect(readProgressText(text)).toEqual(NO_PROGRESS);
});

it('joins what two tabs know and undoes nothing', () => {
  const other = {
    exercises: { 'handler/greet': { attempts: 5 }, 'first/divide': { attempts: 1, solvedAt: 9 } },
    predictions: { 'handler/type': { chosen: 0, answeredAt: 4_001 } },
    chapters: { handler: 1, first: 2 },
  };
  const joined = {
    exercises: {
      'handler/greet': { attempts: 5, solvedAt: 5_000 },
      'handler/log': { attempts: 1 },
      'first/divide': { attempts: 1, solvedAt: 9 },
    },
    predictions: { 'handler/type': { chosen: 0, answeredAt: 4_001 } },
    chapters: { handler: 6_000, first: 2 },
  };
  expect(mergeProgress(SOME, other)).toEqual(joined);
  expect(mergeProgress(other, SOME)).toEqual(joined);
});
