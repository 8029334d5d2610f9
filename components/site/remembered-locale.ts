import { isLocale, type Locale } from '@/lib/i18n/locales';

const LOCALE_KEY = 'lambda-lab:locale';

/** Where storage is closed to us the choice is simply not kept. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(LOCALE_KEY, locale);
  } catch {
    // private browsing: the next visit asks again
  }
}

export function rememberedLocale(): Locale | undefined {
  try {
    const kept = localStorage.getItem(LOCALE_KEY) ?? '';
    return isLocale(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
