'use client';

import type { ComponentProps } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { TermLink } from '@/components/lesson/term-link';
import { GLOSSARY_SCHEME } from '@/lib/course/glossary';

/** A link of the prose. `[word](glossary:id)` is a word of the glossary where it first appears. */
export function ProseLink({ href = '', children, ...props }: ComponentProps<'a'>) {
  const { terms } = useLesson().lesson;
  if (!href.startsWith(GLOSSARY_SCHEME)) {
    return (
      <a href={href} {...props}>
        {children}
      </a>
    );
  }
  const id = href.slice(GLOSSARY_SCHEME.length);
  const term = terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`No term ${id} in the glossary`);
  return <TermLink term={term}>{children}</TermLink>;
}
