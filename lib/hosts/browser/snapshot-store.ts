import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { checksum } from './checksum';

interface SnapshotSchema extends DBSchema {
  snapshots: { key: string; value: { readonly checksum: number; readonly content: Blob } };
}

/** Snapshots from earlier visits. It only makes a start quicker: whatever fails here is as if nothing were stored. */
export interface SnapshotStore {
  /** Undefined when there is none for this version, or a damaged one, which is thrown away. */
  read(version: string): Promise<Blob | undefined>;
  /** Keeps this one and no older ones. */
  write(version: string, content: Blob): Promise<void>;
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
    read: (version) =>
      quietly(async () => {
        const stored = await (await database()).get('snapshots', version);
        if (!stored) return undefined;
        if ((await checksum(stored.content)) === stored.checksum) return stored.content;
        await remove();
        return undefined;
      }),
    async write(version, content) {
      await remove();
      await quietly(async () => {
        const entry = { checksum: await checksum(content), content };
        await (await database()).put('snapshots', entry, version);
      });
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
