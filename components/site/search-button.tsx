'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useFetched } from '@/components/ui/use-fetched';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchMessages } from '@/lib/i18n/messages/search.ja';

interface SearchButtonProps {
  readonly locale: Locale;
  readonly words: SearchMessages;
}

/** Opens the search. What it needs, the index included, is fetched then and not before. */
export function SearchButton({ locale, words }: SearchButtonProps) {
  const [open, setOpen] = useState(false);
  const Dialog = useFetched(fetchDialog, open ? 'now' : 'idle');
  return (
    <>
      <span className="needs-script">
        <IconButton label={words.open} onClick={() => setOpen(true)}>
          <Search aria-hidden="true" />
        </IconButton>
      </span>
      {open && Dialog && <Dialog locale={locale} onClose={() => setOpen(false)} words={words} />}
    </>
  );
}

async function fetchDialog() {
  return (await import('./search-dialog')).SearchDialog;
}
