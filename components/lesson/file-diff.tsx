'use client';

import { type ChangeObject, diffLines } from 'diff';
import { ScrolledPre } from '../ui/scrolled-pre';
import { useLesson } from './lesson-provider';

interface FileDiffProps {
  readonly name: string;
  readonly own: string;
  readonly solution: string;
}

/** Two texts, line by line. The marks are characters, so that the difference is not in colour alone. */
export function FileDiff({ name, own, solution }: FileDiffProps) {
  const words = useLesson().messages.exercise;
  const lines = diffLines(own, solution).flatMap(toLines);
  return (
    <figure className="file-diff">
      <figcaption>
        <code>{name}</code>
        {own === solution ? words.solutionSame : `− ${words.removedLine} / + ${words.addedLine}`}
      </figcaption>
      <ScrolledPre>
        {lines.map(({ kind, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished diff never reorders
          <span className="diff-line" data-kind={kind} key={index}>
            {`${MARKS[kind]} ${text}\n`}
          </span>
        ))}
      </ScrolledPre>
    </figure>
  );
}

const MARKS = { same: ' ', own: '−', solution: '+' } as const;

interface DiffLine {
  readonly kind: keyof typeof MARKS;
  readonly text: string;
}

function toLines({ value, added, removed }: ChangeObject<string>): readonly DiffLine[] {
  const kind = added ? 'solution' : removed ? 'own' : 'same';
  return value
    .replace(/\n$/, '')
    .split('\n')
    .map((text) => ({ kind, text }));
}
