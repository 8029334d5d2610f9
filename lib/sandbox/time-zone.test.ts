import { describe, expect, it } from 'vitest';
import { momentOf, timeZoneOf } from './time-zone';

const SUMMER = Date.UTC(2024, 6, 1);
const WINTER = Date.UTC(2024, 0, 1);
const HOUR_MS = 3_600_000;

describe('timeZoneOf', () => {
  it.each([
    [undefined, 'UTC', 0, 0],
    [':UTC', 'UTC', 0, 0],
    ['Asia/Tokyo', 'Asia/Tokyo', 9, 9],
    ['JST-9', 'Etc/GMT-9', 9, 9],
    ['America/New_York', 'America/New_York', -5, -4],
    ['Nope/Zone', 'UTC', 0, 0],
  ])('VAR-6: reads %s', (variable, name, winter, summer) => {
    const zone = timeZoneOf(variable);
    const hours = [WINTER, SUMMER].map((at) => zone.offsetMsAt(at) / HOUR_MS);
    expect([zone.name, ...hours]).toEqual([name, winter, summer]);
  });
});

it('VAR-6: a time that clocks skip counts by the offset of before, one they show twice is the first', () => {
  const zone = timeZoneOf('America/New_York');
  const moments = [Date.UTC(2024, 2, 10, 2, 30), Date.UTC(2024, 10, 3, 1, 30)];
  expect(moments.map((shown) => new Date(momentOf(zone, shown)).toISOString())).toEqual([
    '2024-03-10T07:30:00.000Z',
    '2024-11-03T05:30:00.000Z',
  ]);
});
