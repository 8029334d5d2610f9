import type { SnapshotStore } from './snapshot-store';

export interface Snapshot {
  readonly content: Blob;
  /** Known of one that was stored. */
  readonly checksum?: number;
}

/** The one snapshot of a pristine interpreter: from this session, or from an earlier visit. */
export interface PythonSnapshot {
  get(): Promise<Snapshot | undefined>;
  /** A fresh one, of an interpreter that has not seen learner code. */
  keep(content: Blob): void;
  /** An interpreter started from it: from now on it serves the next visit too. */
  proven(snapshot: Snapshot, checksum: number): void;
  /** It did not start: never used again. */
  discard(): void;
}

export function createPythonSnapshot(store: SnapshotStore, version: string): PythonSnapshot {
  let current: Promise<Snapshot | undefined> | undefined;
  let isStored = false;

  return {
    get() {
      current ??= store.read(version);
      return current;
    },
    keep(content) {
      current = Promise.resolve({ content });
      isStored = false;
    },
    proven({ content, checksum: known }, checksum) {
      if (isStored || known !== undefined) return;
      isStored = true;
      void store.write(version, { content, checksum });
    },
    discard() {
      current = Promise.resolve(undefined);
      void store.remove();
    },
  };
}
