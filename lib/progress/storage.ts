import { mergeProgress, NO_PROGRESS, type Progress } from './progress';
import { readProgressText, writeProgressText } from './progress-text';

export const PROGRESS_KEY = 'lambda-lab.progress';

/** Where a stored text that could not be read is kept, so that a person can still look at it. */
export const UNREADABLE_PROGRESS_KEY = 'lambda-lab.progress.unreadable';

/** What is used of `localStorage`. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** @returns null where the browser keeps nothing: a private window, or storage switched off. */
export function browserStorage(): TextStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Reads what is stored, or starts again and keeps the unreadable text aside. May throw as storage does. */
export function readStoredProgress(storage: TextStorage): Progress {
  const text = storage.getItem(PROGRESS_KEY);
  if (text === null) return NO_PROGRESS;
  const progress = readProgressText(text);
  if (progress) return progress;
  storage.setItem(UNREADABLE_PROGRESS_KEY, text);
  return NO_PROGRESS;
}

/** Adds to what is stored: another tab may have written since. May throw as storage does. */
export function storeProgress(storage: TextStorage, progress: Progress): void {
  const merged = mergeProgress(readStoredProgress(storage), progress);
  storage.setItem(PROGRESS_KEY, writeProgressText(merged));
}
