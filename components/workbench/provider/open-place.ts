import { REAL_TIMERS } from '@/lib/account/timers';
import type { Result } from '@/lib/sim/kernel/result';
import { createIndexedDbStorage } from '@/lib/workbench/indexed-db-storage';
import { keepWork } from '@/lib/workbench/keep-work';
import { createLastWords } from '@/lib/workbench/last-words';
import { createSavedWork, type FoundWork, type HistoryEntry } from '@/lib/workbench/saved-work';
import type { StorageTrouble } from '@/lib/workbench/saving-state';
import type { Replacement } from '@/lib/workbench/undoable';
import { HISTORY_REASONS } from '@/lib/workbench/work-storage';
import type { WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { Workspace } from '@/lib/workbench/workspace';

/** One place in the browser's storage whose work is being kept. */
export interface OpenPlace {
  readonly restored: Promise<FoundWork>;
  readonly saveNow: () => Promise<void>;
  readonly saveOnLeave: () => void;
  readonly keepReplaced: (before: Workspace, change: Replacement) => Promise<void>;
  readonly history: () => Promise<Result<readonly HistoryEntry[], StorageTrouble>>;
  readonly stop: () => void;
}

export function openPlace(store: WorkbenchStore, place: string): OpenPlace {
  const { starter } = store.getState();
  const storage = createIndexedDbStorage();
  const saved = createSavedWork({ storage, place, starter, now: () => Date.now() });
  const lastWords = createLastWords(() => localStorage, place);
  return {
    ...keepWork(store, saved, REAL_TIMERS, lastWords),
    history: saved.history,
    async keepReplaced(before, change) {
      const startsOver = change === 'reset' || change === 'starterTaken';
      const reason = startsOver ? 'reset' : HISTORY_REASONS.find((each) => each === change);
      if (startsOver) saved.startOver();
      if (reason) await saved.keep(before, reason);
    },
  };
}
