import type { Workspace } from './workspace';
import { readOwnWorkspaceText, writeWorkspaceText } from './workspace-file';

/**
 * Work that could not wait for the storage: a page that is left may be gone before IndexedDB has answered.
 * No method throws: a browser may refuse.
 */
export interface LastWords {
  /** At once, before it returns. */
  leave(workspace: Workspace): void;
  /** What was left, once: afterwards there is nothing. */
  take(): Workspace | null;
  /** The storage has it after all. */
  forget(): void;
}

/** What is used of `localStorage`. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @param storage - Asked for each time: a browser may throw at its mere mention. */
export function createLastWords(storage: () => TextStorage, place: string): LastWords {
  const key = `lambda-lab.last-words.${place}`;
  const trying = <Value>(work: (storage: TextStorage) => Value): Value | null => {
    try {
      return work(storage());
    } catch {
      return null;
    }
  };
  const forget = () => void trying((texts) => texts.removeItem(key));
  return {
    leave: (workspace) => void trying((texts) => texts.setItem(key, writeWorkspaceText(workspace))),
    take() {
      const text = trying((texts) => texts.getItem(key));
      if (text === null) return null;
      forget();
      const read = readOwnWorkspaceText(text);
      return read.ok ? read.value : null;
    },
    forget,
  };
}
