import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ChapterAnswers } from '@/components/lesson/chapter-answers';
import { PageLanguages } from '@/components/site/page-languages';
import { LESSONS } from '@/content/course';
import { readLessonFolder, readRecordings } from '@/lib/course/read-lesson-files';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.map(({ slug }) => ({ slug }));
}

type AnswersProps = PageProps<'/[locale]/learn/[slug]/answers'>;

export async function generateMetadata({ params }: AnswersProps): Promise<Metadata> {
  const { lesson, locale } = await requireLesson(params);
  const title = fill(MESSAGES[locale].answers.title, { chapter: lesson.title[locale] });
  return { title, robots: { index: false } };
}

/** What goes with the printed chapter, on paper of its own. */
export default async function AnswersPage({ params }: AnswersProps) {
  const { lesson, locale } = await requireLesson(params);
  const { slug, exercises } = lesson;
  const words = MESSAGES[locale].answers;
  const recordings = await readRecordings(slug);
  const solutions = await Promise.all(
    exercises.map(({ start }) => readLessonFolder(slug, `solution/${start.folder}`)),
  );
  return (
    <main className="answers prose" id="main">
      <PageLanguages path={`/learn/${slug}/answers/`} />
      <h1>{fill(words.title, { chapter: lesson.title[locale] })}</h1>
      <p>
        <Link href={`/${locale}/learn/${slug}/`}>{words.back}</Link>
      </p>
      <ChapterAnswers
        lesson={lesson}
        locale={locale}
        recordings={recordings}
        solutions={solutions}
        words={words}
      />
    </main>
  );
}

async function requireLesson(params: AnswersProps['params']) {
  const { locale, slug } = await params;
  const lesson = LESSONS.find((candidate) => candidate.slug === slug);
  if (!lesson || !isLocale(locale)) notFound();
  return { lesson, locale };
}
