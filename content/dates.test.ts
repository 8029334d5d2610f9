import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { LESSONS } from './course';

const TODAY = new Date().toISOString().slice(0, 10);
const TWO_YEARS_AGO = `${Number(TODAY.slice(0, 4)) - 2}${TODAY.slice(4)}`;

/** AWS changes: what was read more than two years ago is read again before it is taught. */
function isRecent(date: string): boolean {
  return date >= TWO_YEARS_AGO && date <= TODAY;
}

describe.each(LESSONS)('$slug', ({ slug, updated }) => {
  it.each(LOCALES)('%s.mdx rests on sources read within two years', (locale) => {
    const prose = readFileSync(join(import.meta.dirname, 'lessons', slug, `${locale}.mdx`), 'utf8');
    const dates = [...prose.matchAll(/ read="([^"]*)"/g)].map(([, date = '']) => date);
    expect([dates.length > 0, dates.filter((date) => !isRecent(date))]).toEqual([true, []]);
  });

  it.each(LOCALES)('was brought up to date within two years in %s', (locale) => {
    expect(isRecent(updated[locale])).toBe(true);
  });
});

it('the rules of the simulation rest on sources read within two years', () => {
  const rules = readFileSync(join(import.meta.dirname, '../lib/sim/SPEC.md'), 'utf8');
  const dates = [...rules.matchAll(/\bread (\d{4}-\d\d-\d\d)/g)].map(([, date = '']) => date);
  expect([dates.length > 0, dates.filter((date) => !isRecent(date))]).toEqual([true, []]);
});
