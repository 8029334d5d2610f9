import { deflateSync } from 'fflate';
import { err, ok, type Result } from '@/lib/sim/kernel/result';
import { fromBase64Url, toBase64Url } from './base64url';
import { decodeUtf8 } from './decode-utf8';
import { inflateUpTo } from './inflate-up-to';
import type { Workspace } from './workspace';
import { readWorkspaceText, writeWorkspaceText } from './workspace-file';
import type { WorkspaceProblem } from './workspace-problem';

/** Why the part of an address after `#w=` does not open. */
export type ShareLinkProblem =
  | { readonly code: 'unknownEncoding' } // neither 0 nor 1 after `w=`: written by a newer page, or mangled
  | { readonly code: 'notBase64' }
  | { readonly code: 'truncated' } // the compressed bytes end too early
  | { readonly code: 'damaged' }
  | { readonly code: 'notUtf8' }
  | WorkspaceProblem;

/** Of the JSON in a link, decoded. */
const LARGEST_LINK_BYTES = 1024 * 1024;

/** Four letters carry three bytes; deflate never makes them more than a few. */
const LONGEST_FRAGMENT = Math.ceil((LARGEST_LINK_BYTES * 4) / 3) + 1024;

const PREFIX = '#w=';

/**
 * Reads the fragment of an address, as in `location.hash`.
 *
 * @returns null when the address carries no workspace.
 */
export function readShareLink(hash: string): Result<Workspace, ShareLinkProblem> | null {
  if (!hash.startsWith(PREFIX)) return null;
  const fragment = hash.slice(PREFIX.length).split('&', 1)[0] ?? '';
  if (fragment === '') return err({ code: 'empty' });
  if (fragment.length > LONGEST_FRAGMENT) return err(TOO_LARGE);
  const encoding = fragment[0];
  if (encoding !== '0' && encoding !== '1') return err({ code: 'unknownEncoding' });
  const bytes = fromBase64Url(fragment.slice(1));
  if (bytes === null) return err({ code: 'notBase64' });
  return encoding === '0' ? readBytes(bytes) : readPacked(bytes);
}

function readPacked(packed: Uint8Array): Result<Workspace, ShareLinkProblem> {
  const inflated = inflateUpTo(packed, LARGEST_LINK_BYTES);
  if (inflated.ok) return readBytes(inflated.value);
  return err(inflated.failure === 'tooLarge' ? TOO_LARGE : { code: inflated.failure });
}

const TOO_LARGE = { code: 'tooLarge', limitBytes: LARGEST_LINK_BYTES } as const;

function readBytes(bytes: Uint8Array): Result<Workspace, ShareLinkProblem> {
  if (bytes.length > LARGEST_LINK_BYTES) return err(TOO_LARGE);
  const text = decodeUtf8(bytes);
  return text === null ? err({ code: 'notUtf8' }) : readWorkspaceText(text);
}

/**
 * Writes the fragment that opens this workspace, `#` included: packed or plain, whichever is shorter.
 */
export function writeShareLink(
  workspace: Workspace,
): Result<string, WorkspaceProblem & { code: 'tooLarge' }> {
  const bytes = new TextEncoder().encode(writeWorkspaceText(workspace));
  if (bytes.length > LARGEST_LINK_BYTES) return err(TOO_LARGE);
  const packed = deflateSync(bytes, { level: 9 });
  const fragment =
    packed.length < bytes.length ? `1${toBase64Url(packed)}` : `0${toBase64Url(bytes)}`;
  return ok(PREFIX + fragment);
}
