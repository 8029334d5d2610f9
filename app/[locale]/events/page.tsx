import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { EVENT_SOURCES } from '@/content/event-gallery';
import { EVENT_GROUPS } from '@/lib/course/event-source';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import { TEMPLATE_NAMES } from '@/lib/workbench/event-templates/template-names';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/events'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = MESSAGES[locale].events;
  return { title, description };
}

export default async function EventsPage({ params }: PageProps<'/[locale]/events'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site, events: words } = MESSAGES[locale];
  return (
    <>
      <main className="event-index" id="main">
        <PageLanguages path="/events/" />
        <h1>{words.title}</h1>
        <p>{words.description}</p>
        {EVENT_GROUPS.map((group) => (
          <section aria-labelledby={`${group}-title`} id={group} key={group}>
            <h2 id={`${group}-title`}>{words.groups[group]}</h2>
            <ul>
              {EVENT_SOURCES.filter((source) => source.group === group).map(({ id, does }) => (
                <li key={id}>
                  <Link href={`/${locale}/events/${id}/`}>
                    {TEMPLATE_NAMES.find((template) => template.id === id)?.name[locale]}
                  </Link>
                  <p>{does[locale]}</p>
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
