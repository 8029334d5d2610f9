import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StorageTrouble } from './saving-state';
import {
  type HistoryRecord,
  StorageFailed,
  type WorkRecord,
  type WorkStorage,
  type WorkUpdate,
} from './work-storage';

interface WorkDatabase extends DBSchema {
  work: { key: string; value: WorkRecord };
  history: {
    key: number;
    value: Omit<HistoryRecord, 'id'> & { readonly id?: number };
    indexes: { place: string };
  };
}

/** Older entries of a place go when there are more. */
export const MOST_HISTORY_ENTRIES = 30;

/** Keeps work in the browser's IndexedDB, which all tabs of the site share. */
export function createIndexedDbStorage(databaseName = 'lambda-lab'): WorkStorage {
  let opened: Promise<IDBPDatabase<WorkDatabase>> | undefined;

  /** Opened when first needed, and again after it was closed or refused. */
  const database = () => {
    opened ??= openWorkDatabase(databaseName, () => {
      opened = undefined;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const using = <Value>(work: (db: IDBPDatabase<WorkDatabase>) => Promise<Value>) =>
    database()
      .then(work)
      .catch((cause: unknown) => {
        throw new StorageFailed(troubleOf(cause), { cause });
      });

  return {
    read: (place) => using((db) => db.get('work', place)),
    update: (place, decide) => using((db) => update(db, place, decide)),
    readHistory: (place) =>
      using(async (db) => (await db.getAllFromIndex('history', 'place', place)).reverse()),
  };
}

/** Async, because a browser may throw at the mere mention of `indexedDB`. */
async function openWorkDatabase(
  name: string,
  onClosed: () => void,
): Promise<IDBPDatabase<WorkDatabase>> {
  return openDB<WorkDatabase>(name, 1, {
    upgrade(db) {
      db.createObjectStore('work', { keyPath: 'place' });
      const history = db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      history.createIndex('place', 'place');
    },
    blocking(_current, _blocked, { target }) {
      onClosed();
      if (target instanceof IDBDatabase) target.close(); // a newer page in another tab waits for it
    },
    terminated: onClosed,
  });
}

async function update(
  db: IDBPDatabase<WorkDatabase>,
  place: string,
  decide: (stored: unknown) => WorkUpdate,
): Promise<void> {
  const transaction = db.transaction(['work', 'history'], 'readwrite');
  const work = transaction.objectStore('work');
  const history = transaction.objectStore('history');
  const { record, history: entries = [] } = decide(await work.get(place));
  if (record) await work.put(record);
  for (const entry of entries) await history.add(entry);
  const keys = entries.length > 0 ? await history.index('place').getAllKeys(place) : [];
  for (const key of keys.slice(0, -MOST_HISTORY_ENTRIES)) await history.delete(key);
  await transaction.done;
}

const TROUBLE_BY_ERROR: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked', // Firefox's private windows, older Safari's
  ReferenceError: 'blocked', // no IndexedDB at all
};

function troubleOf(cause: unknown): StorageTrouble {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return Object.hasOwn(TROUBLE_BY_ERROR, name) ? (TROUBLE_BY_ERROR[name] ?? 'failed') : 'failed';
}
