'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { DialogSheet } from '@/components/ui/dialog-sheet';
import { type SearchEntry, type SearchHit, search } from '@/lib/course/search';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchMessages } from '@/lib/i18n/messages/search.ja';
import { assetUrl } from './base-path';

interface SearchDialogProps {
  readonly locale: Locale;
  readonly words: SearchMessages;
  readonly onClose: () => void;
}

/** Searches chapters, terms, errors and rules as one types. Nothing leaves the browser. */
export function SearchDialog({ locale, words, onClose }: SearchDialogProps) {
  const [query, setQuery] = useState('');
  const index = useSearchIndex(locale);
  const hits = Array.isArray(index) ? search(index, query) : [];
  return (
    <DialogSheet
      closeLabel={words.close}
      description={words.description}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={words.title}
    >
      <div className="search">
        <label>
          <span className="visually-hidden">{words.label}</span>
          <input
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
            autoFocus
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={words.placeholder}
            type="search"
            value={query}
          />
        </label>
        <p aria-live="polite" className="search-state">
          {stateOf({ index, query, hits, words })}
        </p>
        <ul>
          {hits.map((hit) => (
            <Hit hit={hit} key={hit.entry.path} locale={locale} onFollow={onClose} words={words} />
          ))}
        </ul>
      </div>
    </DialogSheet>
  );
}

type SearchIndex = readonly SearchEntry[] | 'loading' | 'broken';

function useSearchIndex(locale: Locale): SearchIndex {
  const [index, setIndex] = useState<SearchIndex>('loading');
  useEffect(() => {
    const given = new AbortController();
    fetch(assetUrl(`/${locale}/search.json`), { signal: given.signal })
      .then((response) => (response.ok ? response.json() : 'broken'))
      .then(setIndex, () => given.signal.aborted || setIndex('broken'));
    return () => given.abort();
  }, [locale]);
  return index;
}

interface StateProps {
  readonly index: SearchIndex;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly words: SearchMessages;
}

function stateOf({ index, query, hits, words }: StateProps): string {
  if (index === 'loading') return words.loading;
  if (index === 'broken') return words.broken;
  if (query.trim() === '') return words.hint;
  return hits.length === 0 ? words.none : fill(words.count, { count: hits.length });
}

interface HitProps {
  readonly hit: SearchHit;
  readonly locale: Locale;
  readonly words: SearchMessages;
  readonly onFollow: () => void;
}

function Hit({ hit: { entry, excerpt }, locale, words, onFollow }: HitProps) {
  return (
    <li>
      <Link href={`/${locale}${entry.path}`} onClick={onFollow} prefetch={false}>
        <small>
          {words.kinds[entry.kind]} · {entry.within}
        </small>
        <strong>{entry.title}</strong>
        <span>{excerpt}</span>
      </Link>
    </li>
  );
}
