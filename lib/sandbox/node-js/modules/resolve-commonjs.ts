import { findPackage } from './find-package';
import type { TaskFiles } from './task-files';
import { joinPath } from './task-path';

const EXTENSIONS = ['.js', '.json', '.node'];

/** The file `require(request)` means, or undefined. Built-in modules are not looked for here. */
export function resolveCommonJs(
  files: TaskFiles,
  request: string,
  fromFolder: string,
): string | undefined {
  if (/^(\.{0,2}\/|\.{1,2}$)/.test(request)) return fileAt(files, joinPath(fromFolder, request));
  const found = findPackage(files, request, fromFolder, 'require');
  return found === undefined ? undefined : fileAt(files, found);
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
