import '@/app/globals.css';
import '@/app/site.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProgressProvider } from '@/components/site/progress-provider';
import { SiteDocument } from '@/components/site/site-document';
import { SiteHeader } from '@/components/site/site-header';
import { isLocale, LOCALES } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { name, description } = MESSAGES[locale].site;
  return { title: { default: name, template: `%s · ${name}` }, description };
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <SiteDocument locale={locale}>
      <SiteHeader
        locale={locale}
        messages={MESSAGES[locale].site}
        searchWords={MESSAGES[locale].search}
      />
      <ProgressProvider>{children}</ProgressProvider>
    </SiteDocument>
  );
}
