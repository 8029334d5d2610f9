'use client';

import { Bookmark } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { type ReadingPlace, rememberedPlace } from './reading-place';

interface ContinueReadingProps {
  readonly locale: Locale;
  readonly label: string;
  readonly chapters: readonly ChapterTitles[];
}

interface ChapterTitles {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The way back to where the reader was last, in whichever language. Nothing on a first visit. */
export function ContinueReading({ locale, label, chapters }: ContinueReadingProps) {
  const [place, setPlace] = useState<ReadingPlace>();
  useEffect(() => setPlace(rememberedPlace()), []);
  const chapter = chapters.find(({ slug }) => slug === place?.slug);
  const section = chapter?.sections.find(({ id }) => id === place?.section);
  if (!chapter || !section) return null;
  return (
    <p className="continue-reading">
      <Bookmark aria-hidden="true" size={18} />
      <span>
        {label}{' '}
        <Link href={`/${locale}/learn/${chapter.slug}/#${section.id}`}>
          {`${chapter.title} › ${section.title}`}
        </Link>
      </span>
    </p>
  );
}
