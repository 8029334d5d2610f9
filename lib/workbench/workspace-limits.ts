import { utf8Length } from '@/lib/sim/kernel/utf8-length';
import { checkFilePath, isPathTaken } from './file-path';
import { type MemberProblemCode, placeOf, type WorkspaceProblem } from './workspace-problem';
import type { WorkspaceShape } from './workspace-schema';

export const MOST_FILES = 100;
const LARGEST_FILE_BYTES = 512 * 1024;
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

/** Finds the first thing in a well-shaped workspace that is too much of something, or badly named. */
export function checkLimits({ files = {}, events = [] }: WorkspaceShape): WorkspaceProblem | null {
  return checkFiles(Object.entries(files)) ?? checkEvents(events.map(({ name }) => name));
}

function checkFiles(files: readonly (readonly [string, string])[]): WorkspaceProblem | null {
  if (files.length > MOST_FILES) return { code: 'tooManyFiles', place: 'files' };
  const paths = files.map(([path]) => path);
  let total = 0;
  for (const [index, [path, text]] of files.entries()) {
    const size = utf8Length(text);
    total += size;
    const code: MemberProblemCode | null =
      checkFilePath(path) ??
      (isPathTaken(path, paths.slice(0, index)) ? 'pathTaken' : null) ??
      (size > LARGEST_FILE_BYTES ? 'fileTooLarge' : null);
    if (code) return { code, place: placeOf(['files', path]) };
  }
  return total > LARGEST_FILES_BYTES ? { code: 'filesTooLarge', place: 'files' } : null;
}

function checkEvents(names: readonly string[]): WorkspaceProblem | null {
  if (names.length > MOST_EVENTS) return { code: 'tooManyEvents', place: 'events' };
  for (const [index, name] of names.entries()) {
    const code = checkEventName(name, names.slice(0, index));
    if (code) return { code, place: placeOf(['events', index, 'name']) };
  }
  return null;
}
