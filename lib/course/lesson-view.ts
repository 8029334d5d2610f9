import type { Locale } from '@/lib/i18n/locales';
import { type ExerciseView, toExerciseView } from './exercise-view';
import { type FigureView, toFigureView } from './figure-view';
import type { TermView } from './glossary';
import type { InvocationRecord } from './invocation-record';
import type { Expectation, Lesson, Prediction } from './lesson';
import { type QuizView, toQuizView } from './quiz-view';
import { type SampleView, toSampleView } from './sample-view';

/** One chapter in one language, as its page needs it in the browser. */
export interface LessonView {
  readonly slug: string;
  readonly samples: Readonly<Record<string, SampleView>>;
  readonly exercises: readonly ExerciseView[];
  readonly predictions: readonly PredictionView[];
  readonly figures: readonly FigureView[];
  readonly quiz?: QuizView;
  /** The words of the glossary that the prose links. */
  readonly terms: readonly TermView[];
  /** The day the page was last brought up to date, as in `2026-11-22`. */
  readonly updated: string;
  /** What each sample did with each of its events when it was last recorded: sample -> event -> record. */
  readonly recordings: Recordings;
}

export type Recordings = Readonly<Record<string, Readonly<Record<string, InvocationRecord>>>>;

export interface PredictionView {
  readonly id: string;
  readonly question: string;
  readonly sample: string;
  /** The events to run, the last of which is the one that is asked about. */
  readonly events: readonly string[];
  readonly options: readonly { readonly says: string; readonly expect: Expectation }[];
  readonly because: string;
}

/** Folder under `start/` -> its files. */
export type StartFolders = Readonly<Record<string, SampleView['files']>>;

export function toLessonView(
  lesson: Lesson,
  folders: StartFolders,
  { recordings, terms }: Pick<LessonView, 'recordings' | 'terms'>,
  locale: Locale,
): LessonView {
  const filesOf = (folder: string) => {
    const files = folders[folder];
    if (!files) throw new Error(`${lesson.slug} has no folder start/${folder}`);
    return files;
  };
  return {
    slug: lesson.slug,
    samples: Object.fromEntries(
      Object.entries(lesson.samples).map(([name, sample]) => [
        name,
        toSampleView(sample, filesOf(sample.folder)),
      ]),
    ),
    exercises: lesson.exercises.map((exercise) =>
      toExerciseView(exercise, filesOf(exercise.start.folder), locale),
    ),
    predictions: lesson.predictions.map((prediction) => toPredictionView(prediction, locale)),
    figures: lesson.figures.map((figure) => toFigureView(figure, locale)),
    ...(lesson.quiz && { quiz: toQuizView(lesson.quiz, locale) }),
    updated: lesson.updated[locale],
    recordings,
    terms,
  };
}

function toPredictionView(prediction: Prediction, locale: Locale): PredictionView {
  const { id, question, sample, event, before = [], options, because } = prediction;
  return {
    id,
    question: question[locale],
    sample,
    events: [...before, event],
    options: options.map(({ says, expect }) => ({ says: says[locale], expect })),
    because: because[locale],
  };
}
