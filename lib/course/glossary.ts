import type { Locale, Localized } from '@/lib/i18n/locales';

/** A word of the trade, as AWS writes it in both languages. */
export interface GlossaryTerm {
  /** Part of the address, as in `cold-start`. */
  readonly id: string;
  readonly word: Localized;
  readonly says: Localized;
}

/** How the prose links a word: `[word](glossary:id)`. */
export const GLOSSARY_SCHEME = 'glossary:';

/** A term in one language, with its name in the other. */
export interface TermView {
  readonly id: string;
  readonly locale: Locale;
  readonly word: string;
  readonly also: string;
  readonly says: string;
}

export function toTermView({ id, word, says }: GlossaryTerm, locale: Locale): TermView {
  const other = locale === 'ja' ? 'en' : 'ja';
  return { id, locale, word: word[locale], also: word[other], says: says[locale] };
}

/** In the order of a dictionary of that language. */
export function sortedTerms(terms: readonly GlossaryTerm[], locale: Locale): readonly TermView[] {
  const collator = new Intl.Collator(locale);
  return terms
    .map((term) => toTermView(term, locale))
    .sort((one, other) => collator.compare(one.word, other.word));
}

/** The terms a chapter's prose links. */
export function termsIn(
  prose: string,
  terms: readonly GlossaryTerm[],
  locale: Locale,
): readonly TermView[] {
  const ids = new Set([...prose.matchAll(/\]\(glossary:([a-z-]+)\)/g)].map(([, id]) => id));
  return terms.filter(({ id }) => ids.has(id)).map((term) => toTermView(term, locale));
}
