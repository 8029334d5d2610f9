import { keepProgress } from '@/lib/progress/keep-progress';
import type { ProgressStore } from '@/lib/progress/progress-store';
import { browserStorage } from '@/lib/progress/storage';

/** Keeps a tab's progress in the browser, and hears of what other tabs add, until it is ended. */
export function keepInBrowser(store: ProgressStore, end: AbortSignal): void {
  if (end.aborted) return;
  const kept = keepProgress(store, browserStorage());
  window.addEventListener('storage', kept.otherTabWrote, { signal: end });
  end.addEventListener('abort', kept.stop);
}
