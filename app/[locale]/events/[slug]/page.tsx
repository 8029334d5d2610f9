import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventPage } from '@/components/events/event-page';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { EVENT_SOURCES } from '@/content/event-gallery';
import { HEADER_FIELDS } from '@/content/events/fields/headers';
import { toEventExample } from '@/lib/course/event-example';
import { fieldsOf } from '@/lib/course/event-fields';
import { readEventFiles } from '@/lib/course/read-event-files';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import { EVENT_TEMPLATES } from '@/lib/workbench/event-templates/event-templates';
import { TEMPLATE_NAMES } from '@/lib/workbench/event-templates/template-names';
import { unpackLogs } from '@/lib/workbench/event-templates/unpack-logs';

export const dynamicParams = false;

export function generateStaticParams() {
  return EVENT_SOURCES.map(({ id }) => ({ slug: id }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/events/[slug]'>): Promise<Metadata> {
  const { event, name, locale } = await requireEvent(params);
  return { title: name[locale], description: event.does[locale] };
}

export default async function OneEventPage({ params }: PageProps<'/[locale]/events/[slug]'>) {
  const { event, template, name, source, locale } = await requireEvent(params);
  const messages = MESSAGES[locale];
  const payload = JSON.parse(JSON.stringify(template.payload));
  const words = { fields: event.fields, headers: HEADER_FIELDS };
  const explained = (value: unknown) => ({ value, fields: fieldsOf(value, words, locale) });
  return (
    <EventPage
      answer={event.answer[locale]}
      does={event.does[locale]}
      event={explained(payload)}
      example={toEventExample(event.id, payload, await readEventFiles(event.id))}
      footer={<SiteFooter locale={locale} messages={messages.site} />}
      locale={locale}
      messages={messages}
      name={name[locale]}
      source={source}
      {...(event.packed && {
        packed: { path: event.packed, ...explained(unpackLogs(payload)) },
      })}
    >
      <PageLanguages path={`/events/${event.id}/`} />
    </EventPage>
  );
}

async function requireEvent(params: PageProps<'/[locale]/events/[slug]'>['params']) {
  const { locale, slug } = await params;
  const event = EVENT_SOURCES.find(({ id }) => id === slug);
  const template = EVENT_TEMPLATES.find(({ id }) => id === slug);
  const named = TEMPLATE_NAMES.find(({ id }) => id === slug);
  if (!event || !named || !template?.source || !isLocale(locale)) notFound();
  return { event, template, name: named.name, source: template.source, locale };
}
