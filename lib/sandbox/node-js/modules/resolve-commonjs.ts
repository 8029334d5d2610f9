import { findImport, findPackage } from './find-package';
import type { TaskFiles } from './task-files';
import { folderOf, joinPath, TASK_ROOT } from './task-path';

const EXTENSIONS = ['.js', '.json', '.node'];

/** The file `require(request)` means in a file, or undefined. Built-in modules are not looked for here. */
export function resolveCommonJs(
  files: TaskFiles,
  request: string,
  importer: string,
): string | undefined {
  if (/^(\.{0,2}\/|\.{1,2}$)/.test(request)) {
    return fileAt(files, joinPath(folderOf(importer), request));
  }
  const search = { importer, style: 'require' } as const;
  if (request.startsWith('#')) return fileIfAny(files, findImport(files, request, search));
  // NODE_PATH on Lambda ends in /var/task.
  return (
    fileIfAny(files, findPackage(files, request, search)) ??
    fileAt(files, joinPath(TASK_ROOT, request))
  );
}

function fileIfAny(files: TaskFiles, path: string | undefined): string | undefined {
  return path === undefined ? undefined : fileAt(files, path);
}

function fileAt(files: TaskFiles, path: string): string | undefined {
  return fileNamed(files, path) ?? (files.hasFolder(path) ? folderAt(files, path) : undefined);
}

function fileNamed(files: TaskFiles, path: string): string | undefined {
  return ['', ...EXTENSIONS].map((ending) => path + ending).find((name) => files.has(name));
}

function folderAt(files: TaskFiles, folder: string): string | undefined {
  const main = files.manifest(folder)?.main;
  const named = typeof main === 'string' ? fileNamed(files, joinPath(folder, main)) : undefined;
  return named ?? fileNamed(files, joinPath(folder, 'index'));
}
