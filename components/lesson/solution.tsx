'use client';

import { type ReactNode, useState } from 'react';
import type { ExerciseView } from '@/lib/course/exercise-view';
import { useBench } from './bench';
import { fetchSolution } from './fetch-solution';
import { useLesson } from './lesson-provider';

interface SolutionProps {
  readonly exercise: ExerciseView;
  /** Whether the exercise is what the workbench holds; otherwise its starter is compared. */
  readonly isOpen: boolean;
}

type Shown =
  | { readonly state: 'closed' }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly comparison: ReactNode };

/** The solution beside the reader's own code. It is fetched when asked for, so no page gives it away. */
export function Solution({ exercise, isOpen }: SolutionProps) {
  const words = useLesson().messages.exercise;
  const { handle } = useBench();
  const [shown, setShown] = useState<Shown>({ state: 'closed' });
  const toggle = async () => {
    if (shown.state === 'open') return setShown({ state: 'closed' });
    try {
      const [{ Comparison }, solution] = await Promise.all([
        import('./comparison'),
        fetchSolution(exercise.id),
      ]);
      const own = (isOpen && handle()?.workspace()) || exercise.start;
      setShown({ state: 'open', comparison: <Comparison own={own} solution={solution} /> });
    } catch {
      setShown({ state: 'failed' });
    }
  };
  return (
    <div className="solution needs-script">
      <button
        aria-expanded={shown.state === 'open'}
        className="quiet-button"
        onClick={() => void toggle()}
        type="button"
      >
        {shown.state === 'open' ? words.hideSolution : words.showSolution}
      </button>
      {shown.state === 'failed' && <p className="problem">{words.solutionFailed}</p>}
      {shown.state === 'open' && shown.comparison}
    </div>
  );
}
