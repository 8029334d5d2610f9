import { expect, it } from 'vitest';
import { createAccount } from '../account/account-state';
import { appendLog } from './append-log';
import { withLatestLog } from './latest-log';
import { eventsOf, MOST_PARTS, PART_LENGTH } from './logs-state';

const PLACE = { logGroupName: '/aws/lambda/f', logStreamName: 'one' };

function logged(count: number) {
  const events = Array.from({ length: count }, (_, at) => ({
    at,
    source: 'stdout' as const,
    text: String(at).padStart(9),
  }));
  return appendLog(createAccount(), PLACE, events, 0);
}

function messages(account: ReturnType<typeof logged>): readonly string[] {
  return Object.values(account.logs.groups)
    .flatMap(({ streams }) => Object.values(streams))
    .flatMap(eventsOf)
    .map(({ message }) => message.trim());
}

it('CWL-8: a stream forgets its oldest part when it has too many', () => {
  const account = logged(MOST_PARTS * PART_LENGTH + 1);
  expect(messages(account)[0]).toBe(String(PART_LENGTH));
  expect(messages(account)).toHaveLength((MOST_PARTS - 1) * PART_LENGTH + 1);
});

it('keeps the latest whole parts that fit', () => {
  const account = logged(3 * PART_LENGTH);
  const kept = messages(withLatestLog(account, 2 * PART_LENGTH * 10));
  expect([kept[0], kept.length]).toEqual([String(PART_LENGTH), 2 * PART_LENGTH]);
});

it('keeps a stream of which nothing fits', () => {
  expect(messages(withLatestLog(logged(1), 5))).toEqual([]);
});
