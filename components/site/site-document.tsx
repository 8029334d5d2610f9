import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { THEME_SCRIPT } from './theme-script';

interface SiteDocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The `<html>` of every page. Browser code reads the sub-path the site is served under from it. */
export function SiteDocument({ locale, children }: SiteDocumentProps) {
  return (
    <html lang={locale} data-base-path={process.env.BASE_PATH ?? ''} suppressHydrationWarning>
      <head>
        <script>{THEME_SCRIPT}</script>
      </head>
      <body>{children}</body>
    </html>
  );
}
