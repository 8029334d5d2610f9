import type { Timers } from '@/lib/account/timers';
import { createAutosaver } from './autosaver';
import type { LastWords } from './last-words';
import type { FoundWork, SavedWork } from './saved-work';
import { savingChanged, type WorkbenchStore, workspaceLoaded } from './workbench-store';
import type { Workspace } from './workspace';

/** A workbench whose work is kept in the browser. */
export interface KeptWork {
  /** What was found, once it is on the page. */
  readonly restored: Promise<FoundWork>;
  /** For the moment before a run. Never rejects. */
  readonly saveNow: () => Promise<void>;
  /** For a page that may be gone before the storage answers. */
  readonly saveOnLeave: () => void;
  readonly stop: () => void;
}

/** Brings the reader's work back and saves it from then on. The store says what could not be kept. */
export function keepWork(
  store: WorkbenchStore,
  savedWork: SavedWork,
  timers: Timers,
  lastWords: LastWords,
): KeptWork {
  // What was typed before this began counts as typed.
  let inStorage = store.getState().starter;
  let isStopped = false;

  /** What was typed before the storage answered stays, and what was found goes into the history. */
  async function restore(): Promise<FoundWork> {
    const found = await savedWork.load();
    if (isStopped) return found;
    if (found.found === 'trouble') {
      savingChanged(store, { state: 'notSaved', trouble: found.trouble });
    } else if (found.found === 'work') {
      await bringBack(found.workspace);
    }
    const left = lastWords.take();
    if (left && isUntouched()) workspaceLoaded(store, left);
    return found;
  }

  const isUntouched = () => store.getState().workspace === inStorage;

  async function bringBack(workspace: Workspace): Promise<void> {
    if (!isUntouched()) {
      await savedWork.keep(workspace, 'otherTab');
      return;
    }
    inStorage = workspace;
    workspaceLoaded(store, workspace);
  }

  async function save(): Promise<void> {
    await restored;
    const { workspace } = store.getState();
    savingChanged(store, { state: 'saving' });
    const saved = await savedWork.save(workspace);
    if (!saved.ok) return savingChanged(store, { state: 'notSaved', trouble: saved.failure });
    inStorage = workspace;
    const isLatest = isUntouched();
    if (isLatest) lastWords.forget();
    savingChanged(store, { state: isLatest ? 'saved' : 'unsaved' });
  }

  const restored = restore();
  const autosaver = createAutosaver({ save, timers });
  const changed = () => {
    if (store.getState().saving.state !== 'unsaved') savingChanged(store, { state: 'unsaved' });
    autosaver.changed();
  };
  const unsubscribe = store.subscribe(({ workspace }, before) => {
    if (workspace !== before.workspace && workspace !== inStorage) changed();
  });
  if (!isUntouched()) changed();

  return {
    restored,
    saveNow: autosaver.saveNow,
    saveOnLeave() {
      if (!isUntouched()) lastWords.leave(store.getState().workspace);
      void autosaver.saveNow();
    },
    stop() {
      isStopped = true;
      unsubscribe();
      autosaver.stop();
    },
  };
}
