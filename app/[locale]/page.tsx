import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ContinueReading } from '@/components/site/continue-reading';
import { CourseContents } from '@/components/site/course-contents';
import { HomeRun } from '@/components/site/home-run';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { LESSONS, PARTS } from '@/content/course';
import homeRun from '@/content/home-run.json';
import { readLessonFolder } from '@/lib/course/read-lesson-files';
import { fill } from '@/lib/i18n/fill';
import { keepTogether } from '@/lib/i18n/keep-together.mjs';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site, home } = MESSAGES[locale];
  const [first] = LESSONS;
  const files = await readLessonFolder('first-handler', 'start/sample');
  return (
    <>
      <main className="home" id="main">
        <PageLanguages path="/" />
        <section className="home-lead">
          <h1>{home.promise}</h1>
          <p>{keepTogether(home.about)}</p>
          <ContinueReading
            chapters={LESSONS.map(({ slug, title, sections }) => ({
              slug,
              title: title[locale],
              sections: sections.map((section) => ({
                id: section.id,
                title: section.title[locale],
              })),
            }))}
            label={home.continue}
            locale={locale}
          />
          <p className="home-doors">
            {first && (
              <Link className="action-button" href={`/${locale}/learn/${first.slug}/`}>
                {home.start}
              </Link>
            )}
            <Link className="quiet-button" href={`/${locale}/playground/`}>
              {home.openPlayground}
            </Link>
          </p>
        </section>
        <section aria-labelledby="contents-title" className="home-contents" id="contents">
          <h2 id="contents-title">{home.contentsTitle}</h2>
          <p className="contents-total">
            {fill(home.total, {
              chapters: LESSONS.length,
              exercises: LESSONS.flatMap(({ exercises }) => exercises).length,
              hours: inHalfHours(LESSONS.reduce((sum, { minutes }) => sum + minutes, 0)),
            })}
          </p>
          <CourseContents locale={locale} parts={PARTS} words={home} />
        </section>
        <section aria-labelledby="run-title" className="home-sample" id="run">
          <h2 id="run-title">{home.sampleTitle}</h2>
          <HomeRun code={files['lambda_function.py'] ?? ''} run={homeRun} words={home} />
        </section>
        <section aria-labelledby="playground-title" id="try">
          <h2 id="playground-title">{home.playgroundTitle}</h2>
          <p>{home.playgroundText}</p>
          <p>
            <Link className="quiet-button" href={`/${locale}/playground/`}>
              {home.openPlayground}
            </Link>
          </p>
        </section>
      </main>
      <SiteFooter locale={locale} messages={site} />
    </>
  );
}

/** Hours, to the half. */
function inHalfHours(minutes: number): number {
  return Math.round(minutes / 30) / 2;
}
