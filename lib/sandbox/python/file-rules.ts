import type { FileNode, FileStream, FileSystem } from './pyodide-internals';

/** WASI's numbers, as Emscripten's file system throws them. */
const ERRNO = { EEXIST: 20, ENOSPC: 51, EROFS: 69 } as const;

const O_ACCESS_MODE = 0o3;
const O_CREAT = 0o100;
const O_TRUNC = 0o1000;

/** Emscripten keeps some hundred bytes for every file: their number needs a bound too. */
const MAX_FILES = 20_000;

interface FileListeners {
  changed(path: string): void;
  closed(): void;
}

/** Makes everything but `/tmp` and `/dev` read-only and holds `/tmp` to its size, for all calls of Python. */
export function holdFileRules(files: FileSystem, quotaMb: number, listeners: FileListeners): void {
  const free = { ...bound(files) };
  const quotaBytes = quotaMb * 1024 * 1024;
  const refuse = (errno: number) => new files.ErrnoError(errno);

  function checkWritable(path: string): string {
    const real = realPath(files, path);
    if (!/^\/(tmp|dev|proc\/self\/fd)(\/|$)/.test(real)) throw refuse(ERRNO.EROFS);
    return real;
  }

  function noteChange(real: string): void {
    if (real.startsWith('/tmp/')) listeners.changed(real);
  }

  function checkRoom(node: FileNode, size: number): void {
    const growth = size - (node.usedBytes ?? 0);
    if (growth <= 0 || !files.isFile(node.mode)) return;
    const { bytes } = usage(files, files.lookupPath('/tmp', {}).node);
    if (bytes + growth > quotaBytes) throw refuse(ERRNO.ENOSPC);
  }

  function checkNewFile(): void {
    const { count } = usage(files, files.lookupPath('/tmp', {}).node);
    if (count >= MAX_FILES) throw refuse(ERRNO.ENOSPC);
  }

  function change<Answer>(path: string, run: () => Answer): Answer {
    const real = checkWritable(path);
    const answer = run();
    noteChange(real);
    return answer;
  }

  files.open = (path, flags, mode) => {
    if (typeof flags !== 'number' || !writes(flags)) return free.open(path, flags, mode);
    const isNew = !files.analyzePath(path).exists;
    const real = checkWritable(path);
    if (isNew && flags & O_CREAT) checkNewFile();
    const stream = free.open(path, flags, mode);
    if (isNew || flags & O_TRUNC) noteChange(real);
    return stream;
  };
  files.close = (stream) => {
    free.close(stream);
    if (writes(stream.flags)) listeners.closed();
  };
  files.write = (stream, buffer, offset, length, position, canOwn) => {
    const isFile = files.isFile(stream.node.mode);
    if (isFile) checkRoom(stream.node, writeEnd(stream, length, position));
    const written = free.write(stream, buffer, offset, length, position, canOwn);
    if (isFile) noteChange(files.getPath(stream.node));
    return written;
  };
  files.truncate = (path, size) => {
    const node = typeof path === 'string' ? files.lookupPath(path, { follow: true }).node : path;
    checkRoom(node, size);
    change(files.getPath(node), () => free.truncate(path, size));
  };
  files.mkdir = (path, mode) => {
    if (files.analyzePath(path).exists) throw refuse(ERRNO.EEXIST);
    return change(path, () => free.mkdir(path, mode));
  };
  files.symlink = (target, path) => change(path, () => free.symlink(target, path));
  files.unlink = (path) => change(path, () => free.unlink(path));
  files.rmdir = (path) => change(path, () => free.rmdir(path));
  files.rename = (from, to) => change(from, () => change(to, () => free.rename(from, to)));
  files.chmod = (path, mode, dontFollow) => {
    if (typeof path === 'string') checkWritable(path);
    free.chmod(path, mode, dontFollow);
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

/** The functions as they were, for those that replace them. */
function bound(files: FileSystem): FileSystem {
  const { open, close, write, truncate, mkdir, symlink, unlink, rmdir, rename, chmod } = files;
  const originals = { open, close, write, truncate, mkdir, symlink, unlink, rmdir, rename, chmod };
  const entries = Object.entries(originals).map(([name, run]) => [name, run.bind(files)]);
  return { ...files, ...Object.fromEntries(entries) };
}

function writes(flags: number): boolean {
  return (flags & O_ACCESS_MODE) !== 0 || (flags & (O_CREAT | O_TRUNC)) !== 0;
}

function writeEnd(stream: FileStream, length: number, position: number | undefined): number {
  const appends = (stream.flags & 0o2000) !== 0;
  return (appends ? (stream.node.usedBytes ?? 0) : (position ?? stream.position)) + length;
}

function usage(files: FileSystem, node: FileNode): { bytes: number; count: number } {
  if (!files.isDir(node.mode)) return { bytes: node.usedBytes ?? 0, count: 1 };
  let bytes = 0;
  let count = 1;
  for (const child of Object.values((node.contents ?? {}) as Record<string, FileNode>)) {
    const below = usage(files, child);
    bytes += below.bytes;
    count += below.count;
  }
  return { bytes, count };
}
