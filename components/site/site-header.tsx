import Link from 'next/link';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchMessages } from '@/lib/i18n/messages/search.ja';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { LanguageSwitch } from './language-switch';
import { SearchButton } from './search-button';
import { SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

interface SiteHeaderProps {
  readonly locale: Locale;
  readonly messages: SiteMessages['site'];
  readonly searchWords: SearchMessages;
}

/** The head of every page: name, places, search, language, theme. */
export function SiteHeader({ locale, messages, searchWords }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="skip-link" href="#main">
        {messages.skipToContent}
      </a>
      <Link className="site-name" href={`/${locale}/`}>
        <span aria-hidden="true" className="site-mark">
          λ
        </span>
        {messages.name}
      </Link>
      <SiteNav locale={locale} messages={messages} />
      <div className="site-switches">
        <SearchButton locale={locale} words={searchWords} />
        <LanguageSwitch label={messages.language} locale={locale} />
        <ThemeSwitch messages={messages} />
      </div>
    </header>
  );
}
