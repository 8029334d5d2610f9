import type { Timers } from '@/lib/account/timers';

/** Saves on a pause in typing, and at once when asked. */
export interface Autosaver {
  readonly changed: () => void;
  /** Saves what is not saved yet. Resolves when it is, or when the patience is over: never rejects. */
  readonly saveNow: () => Promise<void>;
  /** No more saves on its own. */
  readonly stop: () => void;
}

interface AutosaverParts {
  /** Must not reject. Never called again before it has resolved. */
  readonly save: () => Promise<unknown>;
  readonly timers: Timers;
}

export const TYPING_PAUSE_MS = 600;

/** A browser may keep storage waiting for ever; a run must start all the same. */
export const SAVE_PATIENCE_MS = 1_000;

export function createAutosaver({ save, timers }: AutosaverParts): Autosaver {
  let isDirty = false;
  let saving: Promise<void> | undefined;
  let cancelPause = () => {};

  const saveUntilClean = async () => {
    while (isDirty) {
      isDirty = false;
      await save();
    }
    saving = undefined;
  };
  const saveSoon = () => {
    cancelPause();
    // Begun with nothing to do, it would be over before it could be remembered as going on.
    if (isDirty) saving ??= saveUntilClean();
    return saving ?? NOTHING_TO_SAVE;
  };

  return {
    changed() {
      isDirty = true;
      cancelPause();
      cancelPause = timers.start(TYPING_PAUSE_MS, () => void saveSoon());
    },
    saveNow: () => orPatienceOver(saveSoon(), timers),
    stop: () => cancelPause(),
  };
}

const NOTHING_TO_SAVE = Promise.resolve();

function orPatienceOver(saved: Promise<void>, timers: Timers): Promise<void> {
  return new Promise((resolve) => {
    const cancel = timers.start(SAVE_PATIENCE_MS, resolve);
    void saved.then(() => {
      cancel();
      resolve();
    });
  });
}
