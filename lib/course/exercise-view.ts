import type { Locale } from '@/lib/i18n/locales';
import type { CheckStep, Exercise, Mistake, MistakeSign } from './lesson';
import { type SampleView, toSampleView } from './sample-view';

/** One exercise in one language: what the browser needs, and nothing that gives the answer away. */
export interface ExerciseView {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly start: SampleView;
  readonly hints: readonly [string, string, string];
  readonly checks: readonly CheckView[];
  readonly mistakes: readonly MistakeView[];
}

export interface CheckView {
  readonly says: string;
  readonly steps: readonly CheckStep[];
}

export interface MistakeView {
  readonly name: string;
  readonly shows: readonly MistakeSign[];
  readonly feedback: string;
}

export function toExerciseView(
  exercise: Exercise,
  files: SampleView['files'],
  locale: Locale,
): ExerciseView {
  const [idea, place, line] = exercise.hints;
  return {
    id: exercise.id,
    title: exercise.title[locale],
    task: exercise.task[locale],
    start: toSampleView(exercise.start, files),
    hints: [idea[locale], place[locale], line[locale]],
    checks: exercise.checks.map(({ says, steps }) => ({ says: says[locale], steps })),
    mistakes: exercise.mistakes.map((mistake) => toMistakeView(mistake, locale)),
  };
}

function toMistakeView({ name, shows, feedback }: Mistake, locale: Locale): MistakeView {
  return { name, shows, feedback: feedback[locale] };
}
