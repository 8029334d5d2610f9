import { LOCALES } from '@/lib/i18n/locales';

/** Names the page's twin in its head. Without a host, because a static site does not know its own. */
export function PageLanguages({ path }: { readonly path: `/${string}` }) {
  const base = process.env.BASE_PATH ?? '';
  return (
    <>
      {LOCALES.map((locale) => (
        <link href={`${base}/${locale}${path}`} hrefLang={locale} key={locale} rel="alternate" />
      ))}
      <link href={`${base}/`} hrefLang="x-default" rel="alternate" />
    </>
  );
}
