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
/** As many columns as can be compared by eye; each may hold an environment of its own. */
export const MOST_VARIANTS = 8;
const LONGEST_NAME = 100;

/** Why a name cannot be an event's. */
export type EventNameProblem = 'eventNameUnusable' | 'eventNameTwice';

/** Why a name cannot be a variant's. */
export type VariantNameProblem = 'variantNameUnusable' | 'variantNameTwice';

/** @param others - The names of the other events. */
export function checkEventName(name: string, others: readonly string[]): EventNameProblem | null {
  if (!isUsableName(name)) return 'eventNameUnusable';
  return others.includes(name) ? 'eventNameTwice' : null;
}

/** @param others - The names of the other variants. */
export function checkVariantName(
  name: string,
  others: readonly string[],
): VariantNameProblem | null {
  if (!isUsableName(name)) return 'variantNameUnusable';
  return others.includes(name) ? 'variantNameTwice' : null;
}

function isUsableName(name: string): boolean {
  return (
    name.trim() === name && name !== '' && name.length <= LONGEST_NAME && !UNSHOWABLE.test(name)
  );
}

const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Finds the first name in a well-shaped workspace that cannot be, or is one too many. */
export function checkNames(shape: WorkspaceShape): WorkspaceProblem | null {
  const { files = {}, events = [], variants = [] } = shape;
  return (
    checkPaths(Object.keys(files), ['files']) ??
    checkEventNames(events.map(({ name }) => name)) ??
    checkVariants(variants)
  );
}

function checkPaths(
  paths: readonly string[],
  within: readonly PropertyKey[],
): WorkspaceProblem | null {
  if (paths.length > MOST_FILES) return { code: 'tooManyFiles', place: placeOf(within) };
  for (const [index, path] of paths.entries()) {
    const isTaken = isPathTaken(path, paths.slice(0, index));
    const code = checkFilePath(path) ?? (isTaken ? 'pathTaken' : null);
    if (code) return { code, place: placeOf([...within, path]) };
  }
  return null;
}

function checkVariants(variants: NonNullable<WorkspaceShape['variants']>): WorkspaceProblem | null {
  if (variants.length > MOST_VARIANTS) return { code: 'tooManyVariants', place: 'variants' };
  const names = variants.map(({ name }) => name);
  for (const [index, { name, files }] of variants.entries()) {
    const code = checkVariantName(name, names.slice(0, index));
    if (code) return { code, place: placeOf(['variants', index, 'name']) };
    const problem = checkPaths(Object.keys(files), ['variants', index, 'files']);
    if (problem) return problem;
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
export function checkSizes({ files, variants = [] }: Workspace): WorkspaceProblem | null {
  const everyFile = [
    ...placedFiles(files, ['files']),
    ...variants.flatMap((variant, index) =>
      placedFiles(variant.files, ['variants', index, 'files']),
    ),
  ];
  const largest = everyFile.find(({ size }) => size > LARGEST_FILE_BYTES);
  if (largest) return { code: 'fileTooLarge', place: largest.place };
  const total = everyFile.reduce((sum, { size }) => sum + size, 0);
  return total > LARGEST_FILES_BYTES ? { code: 'filesTooLarge', place: 'files' } : null;
}

function placedFiles(files: Workspace['files'], within: readonly PropertyKey[]) {
  return Object.entries(files).map(([path, text]) => ({
    place: placeOf([...within, path]),
    size: utf8Length(text),
  }));
}
