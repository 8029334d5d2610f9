import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { RuleSection } from '@/components/site/rule-section';
import { SiteFooter } from '@/components/site/site-footer';
import { StandingChoice } from '@/components/site/standing-choice';
import { readSpecification } from '@/lib/course/read-specification';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/behaviour'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = MESSAGES[locale].behaviour;
  return { title, description };
}

export default async function BehaviourPage({ params }: PageProps<'/[locale]/behaviour'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site, behaviour: words } = MESSAGES[locale];
  const sections = await readSpecification();
  const rules = sections.flatMap((section) => section.rules);
  return (
    <>
      <main className="behaviour" id="main">
        <PageLanguages path="/behaviour/" />
        <h1>{words.title}</h1>
        <p>{words.description}</p>
        <p>{fill(words.rules, { count: rules.length })}</p>
        <StandingChoice rules={rules} words={words} />
        <nav aria-label={words.sectionList} className="section-list">
          <ol>
            {sections.map(({ code, title }) => (
              <li key={code}>
                <a href={`#${code}`}>
                  {new Map(Object.entries(words.sections)).get(code) ?? title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map((section) => (
          <RuleSection key={section.code} section={section} words={words} />
        ))}
      </main>
      <SiteFooter locale={locale} messages={site} />
    </>
  );
}
