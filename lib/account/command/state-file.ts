import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createAccount } from '@/lib/sim/account/account-state';
import { ACCOUNT_CLOCK_AT_START } from '@/lib/sim/kernel/account-clock';
import { readAccount, type SavedAccount, writeAccount } from '../saved-account';

const NEW: SavedAccount = { account: createAccount(), clock: ACCOUNT_CLOCK_AT_START, trail: [] };

/**
 * The account in a file, or a new one where there is none. A file that is damaged is moved aside and kept.
 *
 * @param warn - Hears what was done with a damaged file.
 * @throws Error when the file is of a newer version or cannot be read at all.
 */
export async function loadAccount(
  path: string,
  warn: (message: string) => void,
): Promise<SavedAccount> {
  const text = await textOf(path);
  if (text === undefined) return NEW;
  const saved = readAccount(text);
  if (saved.ok) return saved.value;
  if (saved.failure === 'newer') {
    throw new Error(`${path} was written by a newer Lambda Lab. Update, or name another --state.`);
  }
  const aside = `${path}.damaged-${Date.now()}`;
  await rename(path, aside);
  warn(`${path} is damaged. It was moved to ${aside}; a new account begins here.`);
  return NEW;
}

/** The file is whole at every moment: the old one or the new one. */
export async function saveAccount(path: string, saved: SavedAccount): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, writeAccount(saved));
  await rename(beside, path);
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
