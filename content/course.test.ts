import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { LESSONS, PARTS } from './course';

const SECTIONS = PARTS.flatMap(({ sections }) => sections);

describe('the order of the book', () => {
  it.each(SECTIONS)('$number holds chapters of that section of the notes', (section) => {
    const elsewhere = section.lessons
      .flatMap(({ notes }) => notes)
      .filter((note) => note !== section.number && !note.startsWith(`${section.number}-`));
    expect(elsewhere).toEqual([]);
  });

  it('goes through the notes from the front', () => {
    const numbers = SECTIONS.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted());
  });

  it.each(SECTIONS)('$number names as many terms in one language as in the other', ({ terms }) => {
    expect(terms.ja).toHaveLength(terms.en.length);
  });

  it('has an end for "after this chapter you can", not a sentence', () => {
    const promises = LESSONS.flatMap(({ promise }) => LOCALES.map((locale) => promise[locale]));
    expect(promises.filter((promise) => /^この章|^After|[。.]$/.test(promise))).toEqual([]);
  });
});
