import { createStore, type StoreApi } from 'zustand/vanilla';
import { mergeProgress, NO_PROGRESS, type Progress } from './progress';

export interface ProgressState extends Progress {
  /** `notStored`: the browser does not keep it; it is gone with the tab. */
  readonly keeping: 'notRead' | 'stored' | 'notStored';
}

export type ProgressStore = StoreApi<ProgressState>;

/** What the reader has done, for this tab. It remembers and notifies; `keep-progress.ts` stores it. */
export function createProgressStore(): ProgressStore {
  return createStore<ProgressState>(() => ({ ...NO_PROGRESS, keeping: 'notRead' }));
}

/** Adds what storage, another tab or a file knows. */
export function progressLearned(store: ProgressStore, progress: Progress): void {
  store.setState((state) => mergeProgress(state, progress));
}

export function exerciseChecked(
  store: ProgressStore,
  id: string,
  check: { readonly outcome: 'solved' | 'notYet'; readonly at: number },
): void {
  store.setState(({ exercises }) => {
    const before = exercises[id] ?? { attempts: 0 };
    const solved = check.outcome === 'solved' && before.solvedAt === undefined;
    const attempts = before.attempts + 1;
    const after = { ...before, attempts, ...(solved && { solvedAt: check.at }) };
    return { exercises: { ...exercises, [id]: after } };
  });
}

export function predictionMade(
  store: ProgressStore,
  id: string,
  answer: { readonly chosen: number; readonly answeredAt: number },
): void {
  store.setState(({ predictions }) => ({ predictions: { ...predictions, [id]: answer } }));
}

export function chapterOpened(store: ProgressStore, slug: string, at: number): void {
  store.setState(({ chapters }) => ({ chapters: { ...chapters, [slug]: at } }));
}

export function progressOf({ exercises, predictions, chapters }: ProgressState): Progress {
  return { exercises, predictions, chapters };
}
