import { notFound } from 'next/navigation';
import { KNOWN_ERRORS } from '@/content/error-doctor';
import { type KnownErrorsFile, toErrorView } from '@/lib/course/error-view';
import { isLocale, LOCALES } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** Written while the site is built; the workbench reads it when an invocation has failed. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/errors/known.json'>,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { advice, cause, line, mend, more } = MESSAGES[locale].errors;
  const file: KnownErrorsFile = {
    words: { advice, cause, line, mend, more },
    errors: KNOWN_ERRORS.map((known) => toErrorView(known, locale)),
  };
  return Response.json(file);
}
