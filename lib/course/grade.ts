import type { ExerciseView, MistakeView } from './exercise-view';
import type { InvocationRecord, Transcript } from './invocation-record';
import type { Expectation } from './lesson';
import { looksLike } from './looks-like';

/** What one check found. The first step that differs is the one to show. */
export type CheckVerdict =
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'failed'; readonly step: number; readonly record?: InvocationRecord };

export interface Grade {
  readonly passed: boolean;
  readonly checks: readonly CheckVerdict[];
  /** The known mistake the reader's code behaves like. */
  readonly mistake?: MistakeView;
}

/** Judges what the reader's code did. */
export function grade(exercise: ExerciseView, transcript: Transcript): Grade {
  const checks = exercise.checks.map(({ steps }, index) => judge(steps, transcript[index] ?? []));
  if (checks.every(({ verdict }) => verdict === 'passed')) return { passed: true, checks };
  const mistake = exercise.mistakes.find((candidate) => isMadeIn(candidate, transcript));
  return { passed: false, checks, ...(mistake && { mistake }) };
}

function judge(
  steps: readonly { readonly expect: Expectation }[],
  records: readonly InvocationRecord[],
): CheckVerdict {
  const step = steps.findIndex(({ expect }, index) => {
    const record = records[index];
    return !record || !looksLike(record, expect);
  });
  if (step < 0) return { verdict: 'passed' };
  const record = records[step];
  return { verdict: 'failed', step, ...(record && { record }) };
}

function isMadeIn(mistake: MistakeView, transcript: Transcript): boolean {
  return mistake.shows.every((sign) => {
    const record = transcript[sign.check]?.[sign.step];
    return record !== undefined && looksLike(record, sign.looksLike);
  });
}
