'use client';

import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale, type Localized } from '@/lib/i18n/locales';
import { rememberedLocale, rememberLocale } from './remembered-locale';

const NAMES: Localized = { ja: '日本語', en: 'English' };

/** Two doors. The one last used, or the browser's language, comes first; nobody is sent anywhere. */
export function LanguageChoice({ taglines }: { readonly taglines: Localized }) {
  const offered = useSyncExternalStore(watchNothing, offeredLocale, () => DEFAULT_LOCALE);
  const order = [offered, ...LOCALES.filter((locale) => locale !== offered)];
  return (
    <ul className="language-choice">
      {order.map((locale) => (
        <li key={locale} lang={locale}>
          <Link
            data-offered={locale === offered}
            href={`/${locale}/`}
            hrefLang={locale}
            onClick={() => rememberLocale(locale)}
          >
            <strong>{NAMES[locale]}</strong>
            <span>{taglines[locale]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function offeredLocale(): Locale {
  const remembered = rememberedLocale();
  if (remembered) return remembered;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return spoken ?? 'en';
}

function watchNothing(): () => void {
  return () => {};
}
