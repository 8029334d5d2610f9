import { err, type Result } from '@/lib/sim/kernel/result';
import type { FoundWork, HistoryEntry } from '@/lib/workbench/saved-work';
import type { StorageTrouble } from '@/lib/workbench/saving-state';
import type { Replacement } from '@/lib/workbench/undoable';
import { savingChanged, type WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { Workspace } from '@/lib/workbench/workspace';
import type { OpenPlace } from './open-place';

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

/** What reads and writes the storage comes after the page. Until it is there, the page stands as it began. */
export function createWorkKeeper(store: WorkbenchStore, place: string): WorkKeeper {
  let tell: (found: FoundWork) => void = () => {};
  const restored = new Promise<FoundWork>((resolve) => {
    tell = resolve;
  });
  let opening: Promise<OpenPlace | undefined> = NOT_OPEN;
  let open: OpenPlace | undefined;
  let leaving = new AbortController();

  async function openUnless(left: AbortSignal): Promise<OpenPlace | undefined> {
    try {
      const { openPlace } = await import('./open-place');
      if (!left.aborted) open = openPlace(store, place);
    } catch {
      savingChanged(store, { state: 'notSaved', trouble: 'failed' });
    }
    return open;
  }

  return {
    restored,
    async begin() {
      leaving = new AbortController();
      opening = openUnless(leaving.signal);
      const opened = await opening;
      const found = (await opened?.restored) ?? { found: 'trouble', trouble: 'failed' };
      tell(found);
      return found;
    },
    saveNow: async () => (await opening)?.saveNow(),
    saveOnLeave: () => open?.saveOnLeave(),
    keepReplaced: async (before, change) => (await opening)?.keepReplaced(before, change),
    history: async () => (await opening)?.history() ?? err('failed'),
    end() {
      leaving.abort();
      open?.saveOnLeave();
      open?.stop();
      open = undefined;
      opening = NOT_OPEN;
    },
  };
}

const NOT_OPEN = Promise.resolve(undefined);
