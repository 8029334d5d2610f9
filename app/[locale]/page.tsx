import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { LESSONS } from '@/content/course';
import { isLocale } from '@/lib/i18n/locales';

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main id="main">
      <PageLanguages path="/" />
      <ol id="contents">
        {LESSONS.map((lesson) => (
          <li key={lesson.slug}>
            <a href={`/${locale}/learn/${lesson.slug}/`}>{lesson.title[locale]}</a>
          </li>
        ))}
      </ol>
    </main>
  );
}
