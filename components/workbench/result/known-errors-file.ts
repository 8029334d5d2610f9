import type { KnownErrorsFile } from '@/lib/course/error-view';
import type { Locale } from '@/lib/i18n/locales';
import { assetUrl } from '../../site/base-path';

const files = new Map<Locale, Promise<KnownErrorsFile>>();

/** Fetched once a language. One that failed is asked for again the next time. */
export function fetchKnownErrors(locale: Locale): Promise<KnownErrorsFile> {
  const known = files.get(locale) ?? request(locale);
  files.set(locale, known);
  known.catch(() => files.delete(locale));
  return known;
}

async function request(locale: Locale): Promise<KnownErrorsFile> {
  const response = await fetch(assetUrl(`/${locale}/errors/known.json`));
  if (!response.ok) throw new Error(`The known errors answered ${response.status}`);
  return response.json();
}
