'use client';

import { CircleCheck } from 'lucide-react';
import { fill } from '@/lib/i18n/fill';
import { useProgress } from './progress-provider';

interface ChapterProgressProps {
  readonly exerciseIds: readonly string[];
  /** With the places `{solved}` and `{count}`. */
  readonly message: string;
}

/** How many of a chapter's exercises are solved; nothing before the first. */
export function ChapterProgress({ exerciseIds, message }: ChapterProgressProps) {
  const solved = useProgress(
    ({ exercises }) => exerciseIds.filter((id) => exercises[id]?.solvedAt !== undefined).length,
  );
  if (solved === 0) return null;
  return (
    <small className="chapter-solved">
      <CircleCheck aria-hidden="true" size={15} />
      {fill(message, { solved, count: exerciseIds.length })}
    </small>
  );
}
