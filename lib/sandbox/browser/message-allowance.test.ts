import { expect, it } from 'vitest';
import { createMessageAllowance } from './message-allowance';

function verdicts(count: number, chars: number, atMs: (message: number) => number) {
  const allowance = createMessageAllowance(0);
  return Array.from({ length: count }, (_, message) => allowance.check(chars, atMs(message)));
}

it('a log that is sent ten times a second may go on for the longest timeout', () => {
  const heard = verdicts(9_000, 100, (message) => message * 100);
  expect(heard.filter((verdict) => verdict !== 'allowed')).toEqual([]);
});

it('a burst beyond what batches make is a flood', () => {
  expect(verdicts(2_501, 10, () => 0).at(-1)).toBe('messageFlood');
});

it('a single message beyond the largest response is a flood', () => {
  expect(verdicts(1, 14_000_001, () => 0)).toEqual(['byteFlood']);
});

it('many large messages are a flood', () => {
  expect(verdicts(5, 13_000_000, () => 0).at(-1)).toBe('byteFlood');
});

it('the next call is allowed all of it again', () => {
  const allowance = createMessageAllowance(0);
  for (let message = 0; message < 2_500; message += 1) allowance.check(10, 0);
  allowance.renew(0);
  expect(allowance.check(10, 0)).toBe('allowed');
});
