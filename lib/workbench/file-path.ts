/** What the workbench can show and an environment can load. */
const FILE_EXTENSIONS = ['.py', '.mjs', '.cjs', '.js', '.ts', '.json', '.txt'] as const;

/** Why a path cannot be a file below `/var/task`. */
export type FilePathProblem =
  | 'pathEmpty'
  | 'pathTooLong'
  | 'pathAbsolute'
  | 'pathLeavesFolder' // a `..`, a `.` or nothing between two slashes
  | 'pathForbiddenCharacter' // a control character, a backslash, half a character
  | 'pathExtension';

/** UTF-16 units. Linux takes 255 bytes per name: 80 characters of Japanese. */
const LONGEST_PATH = 80;

const FORBIDDEN_CHARACTER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\\]/u;

/** @param path - Relative to `/var/task`. */
export function checkFilePath(path: string): FilePathProblem | null {
  if (path === '') return 'pathEmpty';
  if (path.length > LONGEST_PATH) return 'pathTooLong';
  if (FORBIDDEN_CHARACTER.test(path)) return 'pathForbiddenCharacter';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'pathAbsolute';
  if (path.split('/').some((name) => ['', '.', '..'].includes(name))) return 'pathLeavesFolder';
  return hasKnownExtension(path) ? null : 'pathExtension';
}

function hasKnownExtension(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return FILE_EXTENSIONS.some(
    (extension) => name.endsWith(extension) && name.length > extension.length,
  );
}

/** A name cannot be a file and a folder at once. */
export function isPathTaken(path: string, others: readonly string[]): boolean {
  return others.some(
    (other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
  );
}
