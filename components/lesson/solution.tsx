'use client';

import { useState } from 'react';
import type { ExerciseView } from '@/lib/course/exercise-view';
import type { SolutionFile } from '@/lib/course/solution-file';
import type { Workspace } from '@/lib/workbench/workspace';
import { useBench } from './bench';
import { fetchSolution } from './fetch-solution';
import { FileDiff } from './file-diff';
import { useLesson } from './lesson-provider';

interface SolutionProps {
  readonly exercise: ExerciseView;
  /** Whether the exercise is what the workbench holds; otherwise its starter is compared. */
  readonly isOpen: boolean;
}

type Shown =
  | { readonly state: 'closed' }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly solution: SolutionFile; readonly own: Attempt };
type Attempt = Pick<Workspace, 'configuration' | 'files'>;

/** The solution beside the reader's own code. It is fetched when asked for, so no page gives it away. */
export function Solution({ exercise, isOpen }: SolutionProps) {
  const words = useLesson().messages.exercise;
  const { handle } = useBench();
  const [shown, setShown] = useState<Shown>({ state: 'closed' });
  const toggle = async () => {
    if (shown.state === 'open') return setShown({ state: 'closed' });
    try {
      const solution = await fetchSolution(exercise.id);
      const own = (isOpen && handle()?.workspace()) || exercise.start;
      setShown({ state: 'open', solution, own });
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
      {shown.state === 'open' && <Comparison own={shown.own} solution={shown.solution} />}
    </div>
  );
}

function Comparison({ own, solution }: { readonly own: Attempt; readonly solution: SolutionFile }) {
  const words = useLesson().messages.exercise;
  return (
    <div className="comparison">
      <p className="comparison-title">{words.solutionDiff}</p>
      <FileDiff
        name={words.handlerSetting}
        own={`${own.configuration.Handler}\n`}
        solution={`${solution.handler}\n`}
      />
      {Object.entries(solution.files).map(([name, text]) => (
        <FileDiff key={name} name={name} own={own.files[name] ?? ''} solution={text} />
      ))}
    </div>
  );
}
