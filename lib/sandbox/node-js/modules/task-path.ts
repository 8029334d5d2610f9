export const TASK_ROOT = '/var/task';

/** Resolves `.` and `..`; the result is absolute and has no slash at its end. */
export function joinPath(folder: string, relative: string): string {
  const parts: string[] = relative.startsWith('/') ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.filter((part) => part !== '').join('/')}`;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** The folder itself and everything it is in, up to the root. */
export function foldersUpward(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; at !== '/'; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

export function fileUrl(path: string): string {
  return `file://${encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
