/** How far a reader is with one exercise. */
export interface ExerciseProgress {
  /** Checks that were run, right or wrong. */
  readonly attempts: number;
  /** When it was first right, in milliseconds since 1970. */
  readonly solvedAt?: number;
}

/** What a reader answered before the run. */
export interface PredictionProgress {
  /** Index among the options. */
  readonly chosen: number;
  readonly answeredAt: number;
}

/** What a reader has done in the book. The ids are those of the chapters, which never change. */
export interface Progress {
  readonly exercises: Readonly<Record<string, ExerciseProgress>>;
  readonly predictions: Readonly<Record<string, PredictionProgress>>;
  /** When a chapter was last opened, in milliseconds since 1970, by its slug. */
  readonly chapters: Readonly<Record<string, number>>;
}

export const NO_PROGRESS: Progress = { exercises: {}, predictions: {}, chapters: {} };

/** Joins what two tabs, or a file and this browser, know. Nothing done is undone by it. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return {
    exercises: mergeRecords(one.exercises, other.exercises, mergeExercises),
    predictions: mergeRecords(one.predictions, other.predictions, (a, b) =>
      a.answeredAt >= b.answeredAt ? a : b,
    ),
    chapters: mergeRecords(one.chapters, other.chapters, Math.max),
  };
}

function mergeExercises(a: ExerciseProgress, b: ExerciseProgress): ExerciseProgress {
  const attempts = Math.max(a.attempts, b.attempts);
  const solvedAt = Math.min(a.solvedAt ?? Infinity, b.solvedAt ?? Infinity);
  return solvedAt === Infinity ? { attempts } : { attempts, solvedAt };
}

function mergeRecords<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  merge: (a: Value, b: Value) => Value,
): Readonly<Record<string, Value>> {
  const merged = new Map(Object.entries(one));
  for (const [id, value] of Object.entries(other)) {
    const known = merged.get(id);
    merged.set(id, known === undefined ? value : merge(known, value));
  }
  return Object.fromEntries(merged);
}
