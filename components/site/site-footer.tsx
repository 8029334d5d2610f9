import Link from 'next/link';
import type { Locale } from '@/lib/i18n/locales';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

interface SiteFooterProps {
  readonly locale: Locale;
  readonly messages: SiteMessages['site'];
}

/** The foot of every page that is read. */
export function SiteFooter({ locale, messages }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <p className="site-footer-links">
        <Link href={`/${locale}/#contents`}>{messages.contents}</Link>
        <Link href={`/${locale}/playground/`}>{messages.playground}</Link>
        <Link href={`/${locale}/events/`}>{messages.events}</Link>
        <Link href={`/${locale}/errors/`}>{messages.errors}</Link>
        <Link href={`/${locale}/glossary/`}>{messages.glossary}</Link>
        <Link href={`/${locale}/behaviour/`}>{messages.behaviour}</Link>
      </p>
      <p>{messages.privacy}</p>
      <p>{messages.independent}</p>
      <p>
        {messages.name} · {messages.license}
      </p>
    </footer>
  );
}
