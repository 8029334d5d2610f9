'use client';

import { Check, Circle, X } from 'lucide-react';
import type { CheckView, ExerciseView } from '@/lib/course/exercise-view';
import type { CheckVerdict, Grade } from '@/lib/course/grade';
import { useLesson } from './lesson-provider';
import { RichText } from './rich-text';
import { RunRecord } from './run-record';

interface CheckListProps {
  readonly exercise: ExerciseView;
  readonly grade: Grade | undefined;
}

/** What a right answer must do, and, after a check, which of it was done. */
export function CheckList({ exercise, grade }: CheckListProps) {
  const words = useLesson().messages.exercise;
  return (
    <div className="check-list" data-passed={grade?.passed}>
      <ul>
        {exercise.checks.map((check, index) => (
          <CheckItem check={check} key={check.says} verdict={grade?.checks[index]} />
        ))}
      </ul>
      {grade && <p className="verdict">{grade.passed ? words.passed : words.failed}</p>}
      {grade?.mistake && (
        <div className="mistake">
          <p className="box-label">{words.mistake}</p>
          <p>
            <RichText text={grade.mistake.feedback} />
          </p>
        </div>
      )}
    </div>
  );
}

interface CheckItemProps {
  readonly check: CheckView;
  readonly verdict: CheckVerdict | undefined;
}

function CheckItem({ check, verdict }: CheckItemProps) {
  const words = useLesson().messages.exercise;
  return (
    <li data-verdict={verdict?.verdict ?? 'open'}>
      <VerdictMark verdict={verdict} />
      <div>
        <RichText text={check.says} />
        {verdict && (
          <span className="visually-hidden">
            {verdict.verdict === 'passed' ? words.checkPassed : words.checkFailed}
          </span>
        )}
        {verdict?.verdict === 'failed' && <Difference check={check} verdict={verdict} />}
      </div>
    </li>
  );
}

function VerdictMark({ verdict }: Pick<CheckItemProps, 'verdict'>) {
  if (!verdict) return <Circle aria-hidden="true" size={16} />;
  if (verdict.verdict === 'passed') return <Check aria-hidden="true" size={16} />;
  return <X aria-hidden="true" size={16} />;
}

interface DifferenceProps {
  readonly check: CheckView;
  readonly verdict: Extract<CheckVerdict, { readonly verdict: 'failed' }>;
}

/** The first invocation that went another way than it should. */
function Difference({ check, verdict }: DifferenceProps) {
  const words = useLesson().messages.exercise;
  const step = check.steps[verdict.step];
  if (!step || !verdict.record) return null;
  return (
    <details className="difference">
      <summary>
        {words.actual} <code>{shortened(verdict.record.payloadText)}</code>
      </summary>
      <p>
        {words.event} <code>{JSON.stringify(step.payload)}</code>
      </p>
      <RunRecord record={verdict.record} />
    </details>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
