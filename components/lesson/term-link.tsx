'use client';

import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import type { TermView } from '@/lib/course/glossary';
import { RichText } from './rich-text';

interface TermLinkProps {
  readonly term: TermView;
  readonly children: ReactNode;
}

/** A word that explains itself on hover and on focus, and leads to the glossary. Escape takes the card away. */
export function TermLink({ term: { id, also, says, locale }, children }: TermLinkProps) {
  const [dismissed, setDismissed] = useState(false);
  const cardId = `term-${id}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what its link is sent
    <span
      className="term"
      data-dismissed={dismissed}
      onKeyDown={(event) => event.key === 'Escape' && setDismissed(true)}
      onMouseLeave={() => setDismissed(false)}
    >
      <Link
        aria-describedby={cardId}
        href={`/${locale}/glossary/#${id}`}
        onBlur={() => setDismissed(false)}
        prefetch={false}
      >
        {children}
      </Link>
      <span className="term-card" id={cardId} role="tooltip">
        <span className="term-also">{also}</span> <RichText text={says} />
      </span>
    </span>
  );
}
