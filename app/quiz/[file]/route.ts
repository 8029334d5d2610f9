import { notFound } from 'next/navigation';
import { LESSONS } from '@/content/course';
import { toQuizAnswers } from '@/lib/course/quiz-view';
import { sealText } from '@/lib/course/sealed-text';
import { isLocale, LOCALES } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.filter(({ quiz }) => quiz).flatMap(({ slug }) =>
    LOCALES.map((locale) => ({ file: `${slug}.${locale}.txt` })),
  );
}

/** The answers of a chapter's quiz in one language, written while the site is built. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/quiz/[file]'>,
): Promise<Response> {
  const [slug, locale = ''] = (await params).file.split('.');
  const quiz = LESSONS.find((lesson) => lesson.slug === slug)?.quiz;
  if (!quiz || !isLocale(locale)) notFound();
  return new Response(sealText(toQuizAnswers(quiz, locale)), {
    headers: { 'Content-Type': 'text/plain' },
  });
}
