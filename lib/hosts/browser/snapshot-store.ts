import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface StoredSnapshot {
  /** Of what was stored. Whoever restores the content compares: reading 30 MB is no work for the page. */
  readonly checksum: number;
  readonly content: Blob;
}

interface SnapshotSchema extends DBSchema {
  snapshots: { key: string; value: StoredSnapshot };
}

/** Snapshots from earlier visits. It only makes a start quicker: whatever fails here is as if nothing were stored. */
export interface SnapshotStore {
  /** Undefined when there is none for this version. */
  read(version: string): Promise<StoredSnapshot | undefined>;
  /** Keeps this one and no older ones. */
  write(version: string, snapshot: StoredSnapshot): Promise<void>;
  remove(): Promise<void>;
}

export function openSnapshotStore(): SnapshotStore {
  let opening: Promise<IDBPDatabase<SnapshotSchema>> | undefined;

  function database(): Promise<IDBPDatabase<SnapshotSchema>> {
    opening ??= openDB<SnapshotSchema>('lambda-lab-snapshots', 1, {
      upgrade: (created) => void created.createObjectStore('snapshots'),
    });
    return opening;
  }

  async function remove(): Promise<void> {
    await quietly(async () => (await database()).clear('snapshots'));
  }

  return {
    remove,
    read: (version) => quietly(async () => (await database()).get('snapshots', version)),
    async write(version, snapshot) {
      await remove();
      await quietly(async () => (await database()).put('snapshots', snapshot, version));
    },
  };
}

/** Private windows and full disks refuse storage. */
async function quietly<Value>(attempt: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await attempt();
  } catch {
    return undefined;
  }
}
