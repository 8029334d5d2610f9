'use client';

import { CircleCheck } from 'lucide-react';
import { fill } from '@/lib/i18n/fill';
import { useProgress } from './progress-provider';

interface ChapterProgressProps {
  readonly exerciseIds: readonly string[];
  /** Before the first is solved, with the place `{count}`. */
  readonly none: string;
  /** With the places `{solved}` and `{count}`. */
  readonly some: string;
}

/** How many exercises there are, and how many of them are solved. */
export function ChapterProgress({ exerciseIds, none, some }: ChapterProgressProps) {
  const count = exerciseIds.length;
  const solved = useProgress(
    ({ exercises }) => exerciseIds.filter((id) => exercises[id]?.solvedAt !== undefined).length,
  );
  if (solved === 0) return fill(none, { count });
  return (
    <span className="chapter-solved">
      {solved === count && <CircleCheck aria-hidden="true" size={14} />}
      {fill(some, { solved, count })}
    </span>
  );
}
