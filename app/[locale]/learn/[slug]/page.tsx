import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BenchProvider } from '@/components/lesson/bench';
import { ChapterBench } from '@/components/lesson/chapter-bench';
import { ChapterFoot } from '@/components/lesson/chapter-foot';
import { ChapterHead } from '@/components/lesson/chapter-head';
import { ChapterLayout } from '@/components/lesson/chapter-layout';
import { highlightFiles, highlightSamples } from '@/components/lesson/highlight-files';
import { LessonProvider } from '@/components/lesson/lesson-provider';
import { OpenedBefore } from '@/components/lesson/opened-before';
import { ReadingMark } from '@/components/lesson/reading-mark';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { HostProvider } from '@/components/workbench/host-provider';
import { LESSONS } from '@/content/course';
import { GLOSSARY } from '@/content/glossary/terms';
import { termsIn } from '@/lib/course/glossary';
import { toLessonView } from '@/lib/course/lesson-view';
import { readProse, readRecordings, readStartFolders } from '@/lib/course/read-lesson-files';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/learn/[slug]'>): Promise<Metadata> {
  const { lesson, locale } = await requireLesson(params);
  const promise = lesson.promise[locale];
  return {
    title: lesson.title[locale],
    description: fill(MESSAGES[locale].chapter.promise, { promise }),
  };
}

export default async function ChapterPage({ params }: PageProps<'/[locale]/learn/[slug]'>) {
  const { lesson, locale } = await requireLesson(params);
  const { slug } = lesson;
  const { default: Prose } = await import(`@/content/lessons/${slug}/${locale}.mdx`);
  const [folders, recordings, prose] = await Promise.all([
    readStartFolders(slug),
    readRecordings(slug),
    readProse(slug, locale),
  ]);
  const terms = termsIn(prose, GLOSSARY, locale);
  const view = toLessonView(lesson, folders, { recordings, terms }, locale);
  const sample = view.samples[lesson.opensWith];
  if (!sample) throw new Error(`${slug} opens with ${lesson.opensWith}, which it does not have`);
  const opensWith = { place: `learn/${slug}/${lesson.opensWith}`, sample };
  const { site, workbench, chapter, exercise, prediction, figure, console } = MESSAGES[locale];
  const position = LESSONS.indexOf(lesson);
  return (
    <HostProvider>
      <BenchProvider opensWith={opensWith}>
        <LessonProvider
          code={highlightSamples(view)}
          lesson={view}
          messages={{ chapter, exercise, prediction, figure, console }}
        >
          <OpenedBefore />
          <ReadingMark sections={lesson.sections.map(({ id }) => id)} slug={slug} />
          <PageLanguages path={`/learn/${slug}/`} />
          <ChapterLayout
            prose={
              <>
                <article className="prose">
                  <ChapterHead lesson={lesson} locale={locale} words={chapter} />
                  <Prose />
                  <ChapterFoot
                    answers={{
                      href: `/${locale}/learn/${slug}/answers/`,
                      label: MESSAGES[locale].answers.link,
                    }}
                    locale={locale}
                    next={LESSONS[position + 1]}
                    previous={LESSONS[position - 1]}
                    words={chapter}
                  />
                </article>
                <SiteFooter locale={locale} messages={site} />
              </>
            }
            workbench={
              <ChapterBench
                highlightedFiles={{ [opensWith.place]: highlightFiles(sample.files) }}
                locale={locale}
                messages={workbench}
              />
            }
          />
        </LessonProvider>
      </BenchProvider>
    </HostProvider>
  );
}

async function requireLesson(params: PageProps<'/[locale]/learn/[slug]'>['params']) {
  const { locale, slug } = await params;
  const lesson = LESSONS.find((candidate) => candidate.slug === slug);
  if (!lesson || !isLocale(locale)) notFound();
  return { lesson, locale };
}
