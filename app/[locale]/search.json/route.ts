import { notFound } from 'next/navigation';
import { LESSONS } from '@/content/course';
import { KNOWN_ERRORS } from '@/content/error-doctor';
import { EVENT_SOURCES } from '@/content/event-gallery';
import { GLOSSARY } from '@/content/glossary/terms';
import { plainProse } from '@/lib/course/plain-prose';
import { readProse } from '@/lib/course/read-lesson-files';
import { readSpecification } from '@/lib/course/read-specification';
import type { SearchEntry } from '@/lib/course/search';
import { isLocale, LOCALES, type Locale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import { TEMPLATE_NAMES } from '@/lib/workbench/event-templates/template-names';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** Everything that can be found in one language, fetched when a reader first searches. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/search.json'>,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const sections = await Promise.all(LESSONS.map(({ slug }) => sectionsOf(slug, locale)));
  const entries: readonly SearchEntry[] = [
    ...sections.flat(),
    ...terms(locale),
    ...events(locale),
    ...errors(locale),
    ...(await rules(locale)),
  ];
  return Response.json(entries);
}

async function sectionsOf(slug: string, locale: Locale): Promise<readonly SearchEntry[]> {
  const lesson = LESSONS.find((candidate) => candidate.slug === slug);
  const texts = plainProse(await readProse(slug, locale));
  return (lesson?.sections ?? []).map(({ id, title }) => ({
    kind: 'section',
    path: `/learn/${slug}/#${id}`,
    title: title[locale],
    within: lesson?.title[locale] ?? '',
    text: texts[id] ?? '',
  }));
}

function terms(locale: Locale): readonly SearchEntry[] {
  const other = locale === 'ja' ? 'en' : 'ja';
  return GLOSSARY.map(({ id, word, says }) => ({
    kind: 'term',
    path: `/glossary/#${id}`,
    title: word[locale],
    within: MESSAGES[locale].glossary.title,
    text: `${word[other]} ${says[locale]}`.replaceAll('`', ''),
  }));
}

function events(locale: Locale): readonly SearchEntry[] {
  const names = new Map(TEMPLATE_NAMES.map(({ id, name }) => [id, name[locale]]));
  return EVENT_SOURCES.map(({ id, does, answer }) => ({
    kind: 'event',
    path: `/events/${id}/`,
    title: names.get(id) ?? id,
    within: MESSAGES[locale].events.title,
    text: `${does[locale]} ${answer[locale]}`.replaceAll('`', ''),
  }));
}

function errors(locale: Locale): readonly SearchEntry[] {
  return KNOWN_ERRORS.map(({ slug, title, cause, mend }) => ({
    kind: 'error',
    path: `/errors/${slug}/`,
    title,
    within: MESSAGES[locale].errors.title,
    text: `${cause[locale]} ${mend[locale]}`.replaceAll('`', ''),
  }));
}

async function rules(locale: Locale): Promise<readonly SearchEntry[]> {
  const sections = await readSpecification();
  return sections.flatMap((section) =>
    section.rules.map(({ number, behaviour }) => ({
      kind: 'rule' as const,
      path: `/behaviour/#${number}` as const,
      title: number,
      within: MESSAGES[locale].behaviour.title,
      text: behaviour.replaceAll('`', ''),
    })),
  );
}
