import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { LESSONS } from '@/content/course';
import { isLocale } from '@/lib/i18n/locales';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/learn/[slug]'>): Promise<Metadata> {
  const { lesson, locale } = await requireLesson(params);
  return { title: lesson.title[locale], description: lesson.promise[locale] };
}

export default async function ChapterPage({ params }: PageProps<'/[locale]/learn/[slug]'>) {
  const { lesson, locale } = await requireLesson(params);
  const { default: Prose } = await import(`@/content/lessons/${lesson.slug}/${locale}.mdx`);
  return (
    <main id="main">
      <PageLanguages path={`/learn/${lesson.slug}/`} />
      <h1>{lesson.title[locale]}</h1>
      <Prose />
    </main>
  );
}

async function requireLesson(params: PageProps<'/[locale]/learn/[slug]'>['params']) {
  const { locale, slug } = await params;
  const lesson = LESSONS.find((candidate) => candidate.slug === slug);
  if (!lesson || !isLocale(locale)) notFound();
  return { lesson, locale };
}
