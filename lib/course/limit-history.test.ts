import { expect, it } from 'vitest';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { LIMIT_HISTORY, LIMIT_YEARS, limitIn } from './limit-history';

const inEnglish = (id: string, year: number) => {
  const limit = LIMIT_HISTORY.find((candidate) => candidate.id === id);
  const found = limit && limitIn(limit, year);
  return found && [found.value.en, found.isNew];
};

it('says what a limit was at the end of a year, and whether it was new', () => {
  expect([2016, 2017, 2018, 2019].map((year) => inEnglish('timeout', year))).toEqual([
    ['300 s', false],
    ['300 s', false],
    ['900 s', true],
    ['900 s', false],
  ]);
});

it('says nothing before a feature was there', () => {
  expect([2017, 2018].map((year) => inEnglish('layers', year))).toEqual([undefined, ['5', true]]);
});

it('has the values of each limit in the order of their days', () => {
  for (const { values } of LIMIT_HISTORY) {
    const days = values.map(({ since = '' }) => since);
    expect(days).toEqual([...days].sort());
  }
});

it('ends where the simulation stands', () => {
  const { last } = LIMIT_YEARS;
  expect(inEnglish('timeout', last)?.[0]).toBe(`${LIMITS.maxTimeoutSeconds.value} s`);
  expect(inEnglish('memory', last)?.[0]).toBe(
    `${LIMITS.maxMemoryMb.value.toLocaleString('en')} MB`,
  );
  expect(inEnglish('variables', last)?.[0]).toBe(`${LIMITS.maxEnvironmentBytes.value / 1_024} KB`);
});
