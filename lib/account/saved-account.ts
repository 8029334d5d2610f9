import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Account } from '@/lib/sim/account/account-state';
import type { TrailRecord } from '@/lib/sim/account/trail-record';
import type { AccountClock } from '@/lib/sim/kernel/account-clock';
import { err, ok, type Result } from '@/lib/sim/kernel/result';

/** What is kept of an account between two commands, or two visits. */
export interface SavedAccount {
  readonly account: Account;
  readonly clock: AccountClock;
  /** The latest calls, oldest first. */
  readonly trail: readonly TrailRecord[];
}

const FORMAT = 'lambda-lab-account';
const VERSION = 1;
export const LONGEST_TRAIL = 200;

/** Why a text is no account of ours. `newer`: of a version that comes after this one. */
export type SavedAccountProblem = 'damaged' | 'newer';

export function writeAccount({ account, clock, trail }: SavedAccount): string {
  const body = JSON.stringify({ account, clock, trail });
  return `${JSON.stringify({ format: FORMAT, v: VERSION, sha256: digest(body) })}\n${body}\n`;
}

/** The first line says what the second is and how to know that it is whole. */
export function readAccount(text: string): Result<SavedAccount, SavedAccountProblem> {
  const [first = '', body = ''] = text.split('\n');
  const head = objectIn(first);
  if (head?.format !== FORMAT || typeof head.v !== 'number') return err('damaged');
  if (head.v > VERSION) return err('newer');
  if (head.sha256 !== digest(body)) return err('damaged');
  // Whole, and written by this version: it is what was saved.
  return ok(JSON.parse(body) as SavedAccount);
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
