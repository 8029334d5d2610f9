import { utf8Length } from '@/lib/sim/kernel/utf8-length';
import { checkFilePath, isPathTaken } from './file-path';
import type { Workspace } from './workspace';
import { placeOf, type WorkspaceProblem } from './workspace-problem';
import type { WorkspaceShape } from './workspace-schema';

export const MOST_FILES = 100;
const LARGEST_FILE_BYTES = 1024 * 1024;
/** AWS's limit for code edited in the console is 3 MB; what fits in a link is less. */
const LARGEST_FILES_BYTES = 3 * 1024 * 1024;
export const MOST_EVENTS = 100;
const LONGEST_EVENT_NAME = 100;

/** Why a name cannot be an event's. */
export type EventNameProblem = 'eventNameUnusable' | 'eventNameTwice';

/** @param others - The names of the other events. */
export function checkEventName(name: string, others: readonly string[]): EventNameProblem | null {
  const isUsable =
    name.trim() === name &&
    name !== '' &&
    name.length <= LONGEST_EVENT_NAME &&
    !UNSHOWABLE.test(name);
  if (!isUsable) return 'eventNameUnusable';
  return others.includes(name) ? 'eventNameTwice' : null;
}

const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Finds the first name in a well-shaped workspace that cannot be, or is one too many. */
export function checkNames({ files = {}, events = [] }: WorkspaceShape): WorkspaceProblem | null {
  return checkPaths(Object.keys(files)) ?? checkEventNames(events.map(({ name }) => name));
}

function checkPaths(paths: readonly string[]): WorkspaceProblem | null {
  if (paths.length > MOST_FILES) return { code: 'tooManyFiles', place: 'files' };
  for (const [index, path] of paths.entries()) {
    const isTaken = isPathTaken(path, paths.slice(0, index));
    const code = checkFilePath(path) ?? (isTaken ? 'pathTaken' : null);
    if (code) return { code, place: placeOf(['files', path]) };
  }
  return null;
}

function checkEventNames(names: readonly string[]): WorkspaceProblem | null {
  if (names.length > MOST_EVENTS) return { code: 'tooManyEvents', place: 'events' };
  for (const [index, name] of names.entries()) {
    const code = checkEventName(name, names.slice(0, index));
    if (code) return { code, place: placeOf(['events', index, 'name']) };
  }
  return null;
}

/** Finds the first file that is too much for an editor on a page. The reader's own work is spared this. */
export function checkSizes(files: Workspace['files']): WorkspaceProblem | null {
  let total = 0;
  for (const [path, text] of Object.entries(files)) {
    const size = utf8Length(text);
    total += size;
    if (size > LARGEST_FILE_BYTES) return { code: 'fileTooLarge', place: placeOf(['files', path]) };
  }
  return total > LARGEST_FILES_BYTES ? { code: 'filesTooLarge', place: 'files' } : null;
}
