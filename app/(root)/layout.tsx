import '@/app/globals.css';
import '@/app/site.css';
import type { Metadata } from 'next';
import { SiteDocument } from '@/components/site/site-document';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const metadata: Metadata = {
  title: MESSAGES.ja.site.name,
  description: `${MESSAGES.ja.site.description} ${MESSAGES.en.site.description}`,
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return <SiteDocument locale={DEFAULT_LOCALE}>{children}</SiteDocument>;
}
