'use client';

import { CircleCheck } from 'lucide-react';
import { useProgress } from '@/components/site/progress-provider';
import { useLesson } from './lesson-provider';

/** Stays with an exercise that was once right, over visits. */
export function SolvedMark({ exerciseId }: { readonly exerciseId: string }) {
  const words = useLesson().messages.exercise;
  const solvedAt = useProgress(({ exercises }) => exercises[exerciseId]?.solvedAt);
  if (solvedAt === undefined) return null;
  return (
    <span className="solved-mark" data-testid="solved">
      <CircleCheck aria-hidden="true" size={16} />
      {words.solved}
    </span>
  );
}
