import type { Locale } from '@/lib/i18n/locales';
import type { ErrorGroup, ErrorSign, KnownError } from './known-error';

/** A known error in one language, without its example. */
export interface ErrorView {
  readonly slug: string;
  readonly group: ErrorGroup;
  readonly title: string;
  readonly sign: ErrorSign;
  readonly cause: string;
  readonly line: string;
  readonly mend: string;
}

/** What the workbench fetches when an invocation has failed: the errors, and the words around them. */
export interface KnownErrorsFile {
  readonly words: Readonly<Record<'advice' | 'cause' | 'line' | 'mend' | 'more', string>>;
  readonly errors: readonly ErrorView[];
}

export function toErrorView(known: KnownError, locale: Locale): ErrorView {
  const { slug, group, title, sign, cause, line, mend } = known;
  return {
    slug,
    group,
    title,
    sign,
    cause: cause[locale],
    line: line[locale],
    mend: mend[locale],
  };
}
