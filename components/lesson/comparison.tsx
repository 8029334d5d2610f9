'use client';

import type { SolutionFile } from '@/lib/course/solution-file';
import type { Workspace } from '@/lib/workbench/workspace';
import { FileDiff } from './file-diff';
import { useLesson } from './lesson-provider';

interface ComparisonProps {
  readonly own: Pick<Workspace, 'configuration' | 'files'>;
  readonly solution: SolutionFile;
}

/** The reader's files beside the solution's, and the handler setting where it is another. */
export function Comparison({ own, solution }: ComparisonProps) {
  const words = useLesson().messages.exercise;
  return (
    <div className="comparison">
      <p className="comparison-title">{words.solutionDiff}</p>
      {own.configuration.Handler !== solution.handler && (
        <FileDiff
          name={words.handlerSetting}
          own={`${own.configuration.Handler}\n`}
          solution={`${solution.handler}\n`}
        />
      )}
      {Object.entries(solution.files).map(([name, text]) => (
        <FileDiff key={name} name={name} own={own.files[name] ?? ''} solution={text} />
      ))}
    </div>
  );
}
