import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { THEME_SCRIPT } from './theme-script';

interface SiteDocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The `<html>` of every page. Browser code reads the sub-path the site is served under from it. */
export function SiteDocument({ locale, children }: SiteDocumentProps) {
  const base = process.env.BASE_PATH ?? '';
  return (
    <html lang={locale} data-base-path={base} suppressHydrationWarning>
      <body>
        <script>{THEME_SCRIPT}</script>
        <link href={`${base}/icon.svg`} rel="icon" type="image/svg+xml" />
        {children}
      </body>
    </html>
  );
}
