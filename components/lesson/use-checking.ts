'use client';

import { useState } from 'react';
import { useProgressStore } from '@/components/site/progress-provider';
import { invocationsOf, toTranscript } from '@/lib/course/exercise-steps';
import type { ExerciseView } from '@/lib/course/exercise-view';
import { type Grade, grade } from '@/lib/course/grade';
import { exerciseChecked } from '@/lib/progress/progress-store';
import { useBench } from './bench';
import { type TrialState, useTrial } from './use-trial';

interface Checking {
  readonly state: TrialState['status'];
  /** Of the last check. */
  readonly grade: Grade | undefined;
  readonly check: () => Promise<void>;
}

/** Runs an exercise's checks on what the workbench holds, and remembers how they went. */
export function useChecking(exercise: ExerciseView): Checking {
  const { handle } = useBench();
  const progress = useProgressStore();
  const { state, run } = useTrial();
  const [last, setLast] = useState<Grade>();
  const check = async () => {
    const workspace = handle()?.workspace();
    if (!workspace) return;
    setLast(undefined);
    const records = await run(invocationsOf(exercise, workspace));
    if (!records) return;
    const found = grade(exercise, toTranscript(exercise, records));
    setLast(found);
    const outcome = found.passed ? 'solved' : 'notYet';
    exerciseChecked(progress, exercise.id, { outcome, at: Date.now() });
  };
  return { state: state.status, grade: last, check };
}
