import './globals.css';
import './site.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { SiteDocument } from '@/components/site/site-document';
import { LOCALES } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const metadata: Metadata = {
  title: `404 · ${MESSAGES.en.site.name}`,
  description: MESSAGES.en.notFound.title,
};

/** A static host has one 404 page, so it speaks both languages. */
export default function GlobalNotFound() {
  return (
    <SiteDocument locale="ja">
      <main className="front" id="main">
        <p aria-hidden="true" className="front-mark">
          404
        </p>
        {LOCALES.map((locale) => {
          const { title, text, home } = MESSAGES[locale].notFound;
          return (
            <section className="not-found" key={locale} lang={locale}>
              <h1>{title}</h1>
              <p>{text}</p>
              <Link href={`/${locale}/`}>{home}</Link>
            </section>
          );
        })}
      </main>
    </SiteDocument>
  );
}
