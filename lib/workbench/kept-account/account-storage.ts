import { type DBSchema, openDB } from 'idb';

/** Where the accounts of earlier visits are, by place. */
export interface AccountStorage {
  read(place: string): Promise<string | undefined>;
  write(place: string, text: string): Promise<void>;
  /** Puts a text where nothing is written over it. */
  setAside(place: string, text: string): Promise<void>;
}

interface AccountSchema extends DBSchema {
  accounts: { key: string; value: string };
  aside: { key: number; value: { readonly place: string; readonly text: string } };
}

/** @throws Whatever the browser says that refuses to store: in private windows, on full disks. */
export function createAccountStorage(): AccountStorage {
  const opening = openDB<AccountSchema>('lambda-lab-accounts', 1, {
    upgrade(created) {
      created.createObjectStore('accounts');
      created.createObjectStore('aside', { autoIncrement: true });
    },
  });
  opening.catch(() => {}); // each use hears of it
  return {
    read: async (place) => (await opening).get('accounts', place),
    async write(place, text) {
      await (await opening).put('accounts', text, place);
    },
    async setAside(place, text) {
      await (await opening).add('aside', { place, text });
    },
  };
}
