import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { LESSONS } from './course';

describe.each(LESSONS)('$slug', (lesson) => {
  const prose = {
    ja: readProse(lesson.slug, 'ja'),
    en: readProse(lesson.slug, 'en'),
  };

  it.each(LOCALES)('%s.mdx has the sections of the manifest, with their titles', (locale) => {
    const shown = [...prose[locale].matchAll(/<Section id="([^"]+)" title="([^"]+)">/g)];
    expect(shown.map(([, id, title]) => ({ id, title }))).toEqual(
      lesson.sections.map(({ id, title }) => ({ id, title: title[locale] })),
    );
  });

  it.each(LOCALES)('%s.mdx shows every exercise once, in order', (locale) => {
    expect(idsOf(prose[locale], 'Exercise')).toEqual(lesson.exercises.map(({ id }) => id));
  });

  it.each(LOCALES)('%s.mdx shows every prediction once, in order', (locale) => {
    expect(idsOf(prose[locale], 'Prediction')).toEqual(lesson.predictions.map(({ id }) => id));
  });

  it.each(LOCALES)('%s.mdx shows every figure once, in order', (locale) => {
    expect(idsOf(prose[locale], 'Figure')).toEqual(lesson.figures.map(({ id }) => id));
  });

  it('shows the same components in the same order in both languages', () => {
    expect(skeleton(prose.ja)).toEqual(skeleton(prose.en));
  });

  it('links the same terms of the glossary in both languages, each once', () => {
    const [ja, en] = [termsOf(prose.ja), termsOf(prose.en)];
    expect(ja).toEqual(en);
    expect(ja).toEqual([...new Set(ja)]);
  });

  it('shows the same code in both languages', () => {
    expect(fencedCode(prose.ja)).toEqual(fencedCode(prose.en));
  });
});

function readProse(slug: string, locale: string): string {
  return readFileSync(join(import.meta.dirname, 'lessons', slug, `${locale}.mdx`), 'utf8');
}

function idsOf(prose: string, component: string): readonly (string | undefined)[] {
  return [...prose.matchAll(new RegExp(`<${component} id="([^"]+)"`, 'g'))].map(([, id]) => id);
}

/** The components with the attributes that are no words. */
function skeleton(prose: string): readonly string[] {
  const tags = prose.matchAll(/<([A-Z]\w+)((?:\s+[a-z]+="[^"]*")*)/g);
  return [...tags].map(([, name, attributes = '']) => {
    const facts = [...attributes.matchAll(/(id|sample|file|kind|read)="([^"]*)"/g)];
    return [name, ...facts.map(([, key, value]) => `${key}=${value}`)].join(' ');
  });
}

function termsOf(prose: string): readonly (string | undefined)[] {
  return [...prose.matchAll(/\]\(glossary:([a-z-]+)\)/g)].map(([, id]) => id).toSorted();
}

function fencedCode(prose: string): readonly string[] {
  return [...prose.matchAll(/^```[\s\S]*?^```/gm)].map(([block]) => block);
}
