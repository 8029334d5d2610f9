'use client';

import { useBench } from '@/components/lesson/bench';
import { CheckList } from '@/components/lesson/check-list';
import { Hints } from '@/components/lesson/hints';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RichText } from '@/components/lesson/rich-text';
import { Solution } from '@/components/lesson/solution';
import { SolvedMark } from '@/components/lesson/solved-mark';
import { useChecking } from '@/components/lesson/use-checking';
import type { ExerciseView } from '@/lib/course/exercise-view';

/** `<Exercise id="…"/>` in prose: the place where an exercise of `lesson.ts` appears. */
export function Exercise({ id }: { readonly id: string }) {
  const { lesson } = useLesson();
  const exercise = lesson.exercises.find((candidate) => candidate.id === id);
  if (!exercise) throw new Error(`No exercise ${id} in ${lesson.slug}`);
  return <ExerciseBox exercise={exercise} />;
}

function ExerciseBox({ exercise }: { readonly exercise: ExerciseView }) {
  const words = useLesson().messages.exercise;
  const { content, open } = useBench();
  const { state, grade, check } = useChecking(exercise);
  const place = `learn/${exercise.id}`;
  const isOpen = content.place === place;
  return (
    <section
      aria-label={`${words.label}: ${exercise.title}`}
      className="exercise"
      data-id={exercise.id}
      data-testid="exercise"
    >
      <p className="box-label">
        {words.label}
        <SolvedMark exerciseId={exercise.id} />
      </p>
      <h3>{exercise.title}</h3>
      <p>
        <RichText text={exercise.task} />
      </p>
      <div className="exercise-actions needs-script">
        <button
          className={isOpen ? 'quiet-button' : 'action-button'}
          disabled={isOpen}
          onClick={() => open({ place, sample: exercise.start })}
          type="button"
        >
          {isOpen ? words.opened : words.open}
        </button>
        <button
          className={isOpen ? 'action-button' : 'quiet-button'}
          disabled={!isOpen || state === 'running'}
          onClick={() => void check()}
          type="button"
        >
          {state === 'running' ? words.checking : words.check}
        </button>
      </div>
      <div aria-live="polite">
        {state === 'broken' && <p className="problem">{words.broken}</p>}
        <CheckList exercise={exercise} grade={grade} />
      </div>
      <Hints hints={exercise.hints} />
      <Solution exercise={exercise} isOpen={isOpen} />
    </section>
  );
}
