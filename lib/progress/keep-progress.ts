import { NO_PROGRESS, type Progress } from './progress';
import { type ProgressStore, progressLearned, progressOf } from './progress-store';
import { readProgressText } from './progress-text';
import { PROGRESS_KEY, readStoredProgress, storeProgress, type TextStorage } from './storage';

/** What one tab hears when another writes: as the window's `storage` event. */
export interface StorageNews {
  readonly key: string | null;
  readonly newValue: string | null;
}

export interface KeptProgress {
  /** For the window's `storage` event. */
  readonly otherTabWrote: (news: StorageNews) => void;
  readonly stop: () => void;
}

/** Brings the reader's progress back, stores what was done already and every step from then on. Never throws. */
export function keepProgress(store: ProgressStore, storage: TextStorage | null): KeptProgress {
  const attempt = (work: (storage: TextStorage) => void) => {
    const keeping = worked(storage, work) ? 'stored' : 'notStored';
    if (store.getState().keeping !== keeping) store.setState({ keeping });
  };
  const doneAlready = progressOf(store.getState());
  attempt((stored) => {
    progressLearned(store, readStoredProgress(stored));
    if (isStep(doneAlready, NO_PROGRESS)) storeProgress(stored, doneAlready);
  });

  let isHearing = false;
  const unsubscribe = store.subscribe((state, before) => {
    if (isStep(state, before) && !isHearing)
      attempt((stored) => storeProgress(stored, progressOf(state)));
  });
  return {
    otherTabWrote({ key, newValue }) {
      const progress = key === PROGRESS_KEY && newValue ? readProgressText(newValue) : null;
      if (!progress) return;
      isHearing = true;
      progressLearned(store, progress);
      isHearing = false;
    },
    stop: unsubscribe,
  };
}

function isStep(now: Progress, before: Progress): boolean {
  return (
    now.exercises !== before.exercises ||
    now.predictions !== before.predictions ||
    now.chapters !== before.chapters
  );
}

function worked(storage: TextStorage | null, work: (storage: TextStorage) => void): boolean {
  if (!storage) return false;
  try {
    work(storage);
    return true;
  } catch {
    return false; // full, or refused: the page says so, the tab goes on
  }
}
