import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { KNOWN_ERRORS } from '@/content/error-doctor';
import { ERROR_GROUPS } from '@/lib/course/known-error';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/errors'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = MESSAGES[locale].errors;
  return { title, description };
}

export default async function ErrorsPage({ params }: PageProps<'/[locale]/errors'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site, errors: words } = MESSAGES[locale];
  return (
    <>
      <main className="error-index" id="main">
        <PageLanguages path="/errors/" />
        <h1>{words.title}</h1>
        <p>{words.description}</p>
        {ERROR_GROUPS.map((group) => (
          <section aria-labelledby={`${group}-title`} id={group} key={group}>
            <h2 id={`${group}-title`}>{words.groups[group]}</h2>
            <ul>
              {KNOWN_ERRORS.filter((known) => known.group === group).map(({ slug, title }) => (
                <li key={slug}>
                  <Link href={`/${locale}/errors/${slug}/`}>
                    <code lang="en">{title}</code>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <SiteFooter locale={locale} messages={site} />
    </>
  );
}
