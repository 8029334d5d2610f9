import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ErrorPage } from '@/components/errors/error-page';
import { PageLanguages } from '@/components/site/page-languages';
import { SiteFooter } from '@/components/site/site-footer';
import { KNOWN_ERRORS } from '@/content/error-doctor';
import { toErrorExample } from '@/lib/course/error-example';
import { toErrorView } from '@/lib/course/error-view';
import { readErrorFiles } from '@/lib/course/read-error-files';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return KNOWN_ERRORS.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/errors/[slug]'>): Promise<Metadata> {
  const { known, locale } = await requireError(params);
  return { title: known.title, description: known.cause[locale].replaceAll('`', '') };
}

export default async function KnownErrorPage({ params }: PageProps<'/[locale]/errors/[slug]'>) {
  const { known, locale } = await requireError(params);
  const messages = MESSAGES[locale];
  return (
    <ErrorPage
      error={toErrorView(known, locale)}
      example={toErrorExample(known, await readErrorFiles(known.slug))}
      footer={<SiteFooter locale={locale} messages={messages.site} />}
      locale={locale}
      mendedHandler={known.mendedHandler}
      messages={messages}
    >
      <PageLanguages path={`/errors/${known.slug}/`} />
    </ErrorPage>
  );
}

async function requireError(params: PageProps<'/[locale]/errors/[slug]'>['params']) {
  const { locale, slug } = await params;
  const known = KNOWN_ERRORS.find((candidate) => candidate.slug === slug);
  if (!known || !isLocale(locale)) notFound();
  return { known, locale };
}
