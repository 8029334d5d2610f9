import type { SnapshotStore } from './snapshot-store';

/** The one snapshot of a pristine interpreter: from this session, or from an earlier visit. */
export interface PythonSnapshot {
  get(): Promise<Blob | undefined>;
  /** A fresh one, for this session and the next visit. */
  keep(bytes: ArrayBuffer): void;
  /** It did not start: never used again. */
  discard(): void;
}

export function createPythonSnapshot(store: SnapshotStore, version: string): PythonSnapshot {
  let current: Promise<Blob | undefined> | undefined;

  return {
    get() {
      current ??= store.read(version).then((bytes) => bytes && new Blob([bytes]));
      return current;
    },
    keep(bytes) {
      current = Promise.resolve(new Blob([bytes]));
      void store.write(version, bytes);
    },
    discard() {
      current = Promise.resolve(undefined);
      void store.remove();
    },
  };
}
