import { expect, it } from 'vitest';
import { checkInvokeSetting } from './check-invoke-setting';

it.each([
  ['maximumRetryAttempts', 0],
  ['maximumRetryAttempts', 2],
  ['maximumEventAgeInSeconds', 60],
  ['maximumEventAgeInSeconds', 21_600],
  ['reservedConcurrentExecutions', 0],
  ['reservedConcurrentExecutions', 900],
  ['provisionedConcurrentExecutions', 1],
] as const)('%s may be %d', (name, value) => {
  expect(checkInvokeSetting(name, value)).toEqual({ ok: true, value });
});

it.each([
  ['maximumRetryAttempts', 3, 'less than or equal to 2'],
  ['maximumEventAgeInSeconds', 59, 'greater than or equal to 60'],
  ['reservedConcurrentExecutions', -1, 'greater than or equal to 0'],
  ['reservedConcurrentExecutions', 901, 'below its minimum value of [100]'],
  ['provisionedConcurrentExecutions', 0, 'greater than or equal to 1'],
  ['maximumRetryAttempts', 1.5, 'DECIMAL_VALUE can not be converted to an Integer'],
] as const)('%s may not be %d', (name, value, words) => {
  const checked = checkInvokeSetting(name, value);
  expect(checked.ok ? '' : checked.failure.message).toContain(words);
});
