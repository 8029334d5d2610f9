import { readAccount, type SavedAccount, writeAccount } from '@/lib/account/saved-account';
import type { Timers } from '@/lib/account/timers';
import { withLatestLog } from '@/lib/sim/logs/latest-log';
import type { AccountStorage } from './account-storage';

/** `setAside`: there was one that this version cannot read. It is kept, and a new account begins. */
export type FoundAccount = 'none' | 'kept' | 'setAside';

export interface OpenedAccount {
  readonly found: FoundAccount;
  readonly saved?: SavedAccount;
}

/** Keeps the account of one place from visit to visit. Without storage, the account ends with the page. */
export interface AccountKeeper {
  open(): Promise<OpenedAccount>;
  /** Once nothing has happened for a moment. */
  keepSoon(saved: () => SavedAccount): void;
}

const QUIET_MS = 1_000;
/** Of its log: what can be written while nobody notices. */
const MOST_LOG_CHARS = 500_000;

export function createAccountKeeper(
  storage: AccountStorage,
  place: string,
  timers: Timers,
): AccountKeeper {
  let cancel = () => {};

  async function keep({ account, ...rest }: SavedAccount): Promise<void> {
    const text = writeAccount({ ...rest, account: withLatestLog(account, MOST_LOG_CHARS) });
    await storage.write(place, text).catch(() => {});
  }

  return {
    async open() {
      const text = await storage.read(place).catch(() => undefined);
      if (text === undefined) return { found: 'none' };
      const read = readAccount(text);
      if (read.ok) return { found: 'kept', saved: read.value };
      await storage.setAside(place, text).catch(() => {});
      return { found: 'setAside' };
    },
    keepSoon(saved) {
      cancel();
      cancel = timers.start(QUIET_MS, () => void keep(saved()));
    },
  };
}
