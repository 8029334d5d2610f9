import type { Result } from '@/lib/sim/kernel/result';
import { err } from '@/lib/sim/kernel/result';
import { createIndexedDbStorage } from '@/lib/workbench/indexed-db-storage';
import { type KeptWork, keepWork } from '@/lib/workbench/keep-work';
import { createLastWords } from '@/lib/workbench/last-words';
import {
  createSavedWork,
  type FoundWork,
  type HistoryEntry,
  type SavedWork,
} from '@/lib/workbench/saved-work';
import type { StorageTrouble } from '@/lib/workbench/saving-state';
import { REAL_TIMERS } from '@/lib/workbench/service/timers';
import type { Replacement } from '@/lib/workbench/undoable';
import { HISTORY_REASONS } from '@/lib/workbench/work-storage';
import type { WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { Workspace } from '@/lib/workbench/workspace';

/** Keeps one place's work in the browser, from when the page has mounted until it leaves. */
export interface WorkKeeper {
  /** Brings earlier work back and saves from then on. */
  begin(): Promise<FoundWork>;
  /** What `begin` found, for whoever tells the reader. */
  readonly restored: Promise<FoundWork>;
  saveNow(): Promise<void>;
  /** For a page that may be gone before the storage answers. */
  saveOnLeave(): void;
  /** Puts work into the history whose place another has taken. */
  keepReplaced(before: Workspace, change: Replacement): Promise<void>;
  history(): Promise<Result<readonly HistoryEntry[], StorageTrouble>>;
  end(): void;
}

export function createWorkKeeper(store: WorkbenchStore, place: string): WorkKeeper {
  let tell: (found: FoundWork) => void = () => {};
  const restored = new Promise<FoundWork>((resolve) => {
    tell = resolve;
  });
  let work: { readonly saved: SavedWork; readonly kept: KeptWork } | undefined;
  return {
    restored,
    begin() {
      const { starter } = store.getState();
      const storage = createIndexedDbStorage();
      const saved = createSavedWork({ storage, place, starter, now: () => Date.now() });
      const kept = keepWork(
        store,
        saved,
        REAL_TIMERS,
        createLastWords(() => localStorage, place),
      );
      work = { saved, kept };
      void kept.restored.then(tell);
      return kept.restored;
    },
    async saveNow() {
      await work?.kept.saveNow();
    },
    saveOnLeave() {
      work?.kept.saveOnLeave();
    },
    async keepReplaced(before, change) {
      const startsOver = change === 'reset' || change === 'starterTaken';
      const reason = startsOver ? 'reset' : HISTORY_REASONS.find((each) => each === change);
      if (startsOver) work?.saved.startOver();
      if (reason) await work?.saved.keep(before, reason);
    },
    history: async () => (work ? work.saved.history() : err('failed')),
    end() {
      work?.kept.saveOnLeave();
      work?.kept.stop();
      work = undefined;
    },
  };
}
