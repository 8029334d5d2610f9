import { REAL_TIMERS } from '@/lib/account/timers';
import type {
  AccountKeeper,
  FoundAccount,
  OpenedAccount,
} from '@/lib/workbench/kept-account/account-keeper';

/** The account of one place in the browser's storage. */
export interface AccountPlace {
  /** Undefined when its keeper cannot be fetched: the account then ends with the page, and none is written over. */
  open(): Promise<PlacedAccount | undefined>;
  /** What was there, for whoever tells the reader. Settles with the first `open`. */
  readonly found: Promise<FoundAccount>;
}

export type PlacedAccount = OpenedAccount & { readonly keeper: AccountKeeper };

export function createAccountPlace(place: string): AccountPlace {
  let opening: Promise<PlacedAccount | undefined> | undefined;
  let tell: (found: FoundAccount) => void = () => {};
  const found = new Promise<FoundAccount>((resolve) => {
    tell = resolve;
  });

  async function open(): Promise<PlacedAccount | undefined> {
    const keeper = await fetchKeeper(place).catch(() => undefined);
    if (!keeper) return undefined;
    const opened = await keeper.open();
    tell(opened.found);
    return { ...opened, keeper };
  }

  return {
    found,
    open() {
      opening ??= open();
      return opening;
    },
  };
}

async function fetchKeeper(place: string): Promise<AccountKeeper> {
  const [{ createAccountKeeper }, { createAccountStorage }] = await Promise.all([
    import('@/lib/workbench/kept-account/account-keeper'),
    import('@/lib/workbench/kept-account/account-storage'),
  ]);
  return createAccountKeeper(createAccountStorage(), place, REAL_TIMERS);
}
