import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RichText } from '@/components/lesson/rich-text';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { GLOSSARY } from '@/content/glossary/terms';
import { sortedTerms } from '@/lib/course/glossary';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = MESSAGES[locale].glossary;
  return { title, description };
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site, glossary: words } = MESSAGES[locale];
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <>
      <main className="glossary" id="main">
        <PageLanguages path="/glossary/" />
        <h1>{words.title}</h1>
        <p>{words.description}</p>
        <dl>
          {sortedTerms(GLOSSARY, locale).map(({ id, word, also, says }) => (
            <div id={id} key={id}>
              <dt>
                <a className="heading-link" href={`#${id}`}>
                  {word}
                </a>
                {also !== word && (
                  <span className="term-also" lang={other}>
                    {also}
                  </span>
                )}
              </dt>
              <dd>
                <RichText text={says} />
              </dd>
            </div>
          ))}
        </dl>
      </main>
      <SiteFooter locale={locale} messages={site} />
    </>
  );
}
