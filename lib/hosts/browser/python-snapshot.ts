import type { SnapshotStore } from './snapshot-store';

/** The one snapshot of a pristine interpreter: from this session, or from an earlier visit. */
export interface PythonSnapshot {
  get(): Promise<Blob | undefined>;
  /** Whoever asks while one is being taken waits for it: two interpreters starting at once take twice as long. */
  beingTaken(taking: Promise<void>): Promise<void>;
  /** A fresh one, for this session and the next visit. */
  keep(content: Blob): void;
  /** It did not start: never used again. */
  discard(): void;
}

export function createPythonSnapshot(store: SnapshotStore, version: string): PythonSnapshot {
  let current: Promise<Blob | undefined> | undefined;
  let taken: Blob | undefined;

  return {
    get() {
      current ??= store.read(version);
      return current;
    },
    async beingTaken(taking) {
      current = taking.then(
        () => taken,
        () => undefined,
      );
      await taking;
    },
    keep(content) {
      taken = content;
      void store.write(version, content);
    },
    discard() {
      current = Promise.resolve(undefined);
      void store.remove();
    },
  };
}
