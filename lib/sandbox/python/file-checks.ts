import type { FileNode, FileSystem } from './pyodide-internals';
import type { TemporaryUsage } from './temporary-usage';

/** WASI's numbers, as Emscripten's file system throws them. */
export const ERRNO = { EEXIST: 20, ENOSPC: 51, EROFS: 69 } as const;

/** Emscripten keeps some hundred bytes for every file: their number needs a bound too. */
const MAX_ENTRIES = 20_000;

/** What is asked before something changes. Each check throws the system's error. */
export interface FileChecks {
  refuse(errno: number): Error;
  /** @returns The path without links. */
  checkWritable(path: string): string;
  checkRoom(node: FileNode, size: number): void;
  checkNewFile(path: string): void;
}

export function createFileChecks(
  files: FileSystem,
  quotaMb: number,
  usage: Pick<TemporaryUsage, 'bytes' | 'entries'>,
): FileChecks {
  const quotaBytes = quotaMb * 1024 * 1024;
  const refuse = (errno: number) => new files.ErrnoError(errno);

  return {
    refuse,
    checkWritable(path) {
      const real = realPath(files, path);
      if (!/^\/(tmp|dev|proc\/self\/fd)(\/|$)/.test(real)) throw refuse(ERRNO.EROFS);
      return real;
    },
    checkRoom(node, size) {
      const growth = size - (node.usedBytes ?? 0);
      if (growth <= 0 || !files.isFile(node.mode)) return;
      if (usage.bytes + growth > quotaBytes) throw refuse(ERRNO.ENOSPC);
    },
    /** Emscripten would make files in its `/dev` too, where no quota sees them. */
    checkNewFile(path) {
      if (!/^\/tmp(\/|$)/.test(realPath(files, path))) throw refuse(ERRNO.EROFS);
      if (usage.entries >= MAX_ENTRIES) throw refuse(ERRNO.ENOSPC);
    },
  };
}

/** The path without links, whether or not its last part exists. */
function realPath(files: FileSystem, path: string): string {
  const absolute = path.startsWith('/') ? path : `${files.cwd()}/${path}`;
  const trimmed = absolute.replace(/\/+$/, '') || '/';
  if (files.analyzePath(trimmed).exists) {
    return files.getPath(files.lookupPath(trimmed, { follow: true }).node);
  }
  const cut = trimmed.lastIndexOf('/');
  const { node } = files.lookupPath(trimmed.slice(0, cut) || '/', { follow: true });
  return `${files.getPath(node)}/${trimmed.slice(cut + 1)}`.replace('//', '/');
}
