'use client';

import { useEffect } from 'react';
import { useProgressStore } from '@/components/site/progress-provider';
import { rememberPlace } from '@/components/site/reading-place';
import { chapterOpened } from '@/lib/progress/progress-store';

interface ReadingMarkProps {
  readonly slug: string;
  readonly sections: readonly string[];
}

/** Remembers which section is being read, and tells it to the list of sections. */
export function ReadingMark({ slug, sections }: ReadingMarkProps) {
  const progress = useProgressStore();
  useEffect(() => chapterOpened(progress, slug, Date.now()), [progress, slug]);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const reached = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (reached) rememberPlace({ slug, section: reached.target.id });
      },
      // a section counts once its text has come up to the middle of the window
      { rootMargin: '-45% 0px -55% 0px' },
    );
    for (const id of sections) {
      const section = document.getElementById(id);
      if (section) seen.observe(section);
    }
    return () => seen.disconnect();
  }, [slug, sections]);
  return null;
}
