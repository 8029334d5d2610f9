import { createFileChecks, ERRNO, type FileChecks } from './file-checks';
import type { FileNode, FileStream, FileSystem } from './pyodide-internals';
import { countTemporaryUsage, type TemporaryUsage } from './temporary-usage';

/** Of a process on Lambda. Emscripten keeps one and does not apply it. */
const UMASK = 0o022;

const O_ACCESS_MODE = 0o3;
const O_CREAT = 0o100;
const O_TRUNC = 0o1000;
const O_APPEND = 0o2000;

interface FileListeners {
  changed(path: string): void;
  closed(): void;
}

interface Rules {
  readonly files: FileSystem;
  /** The functions as they were. */
  readonly free: FileSystem;
  readonly checks: FileChecks;
  readonly usage: TemporaryUsage;
  readonly listeners: FileListeners;
}

/** Makes everything but `/tmp` and `/dev` read-only and holds `/tmp` to its size, for all calls of Python. */
export function holdFileRules(files: FileSystem, quotaMb: number, listeners: FileListeners): void {
  const usage = countTemporaryUsage(files);
  const checks = createFileChecks(files, quotaMb, usage);
  const rules: Rules = { files, free: { ...bound(files) }, checks, usage, listeners };
  guardContents(rules);
  guardNames(rules);
}

/** What changes the bytes of a file. */
function guardContents(rules: Rules): void {
  const { files, free, checks, usage, listeners } = rules;

  function resize(node: FileNode, size: number, run: () => void): void {
    checks.checkRoom(node, size);
    change(rules, files.getPath(node), () => usage.resizing(node, run));
  }

  function openExisting(path: string, flags: number, mode: number | undefined): FileStream {
    const { node } = files.lookupPath(path, { follow: true });
    const open = () => usage.resizing(node, () => free.open(path, flags, mode));
    if (flags & O_TRUNC) return change(rules, path, open);
    checks.checkWritable(path);
    return open();
  }

  files.open = (path, flags, mode) => {
    if (typeof flags !== 'number' || !writes(flags)) return free.open(path, flags, mode);
    if (files.analyzePath(path).exists) return openExisting(path, flags, mode);
    const open = () => free.open(path, flags, (mode ?? 0o666) & ~UMASK);
    return flags & O_CREAT ? create(rules, path, open) : open();
  };
  files.close = (stream) => {
    free.close(stream);
    usage.closed(stream.node);
    if (writes(stream.flags)) listeners.closed();
  };
  files.write = (stream, buffer, offset, length, position, canOwn) => {
    const { node } = stream;
    const write = () => free.write(stream, buffer, offset, length, position, canOwn);
    if (!files.isFile(node.mode)) return write();
    checks.checkRoom(node, writeEnd(stream, length, position));
    const written = usage.resizing(node, write);
    noteChange(rules, files.getPath(node));
    return written;
  };
  files.truncate = (path, size) => {
    const node = typeof path === 'string' ? files.lookupPath(path, { follow: true }).node : path;
    resize(node, size, () => free.truncate(path, size));
  };
  files.ftruncate = (fd, size) => {
    const stream = files.getStream(fd);
    if (stream) resize(stream.node, size, () => free.ftruncate(fd, size));
    else free.ftruncate(fd, size);
  };
}

/** What makes, moves and removes files, folders and links. */
function guardNames(rules: Rules): void {
  const { files, free, checks, usage } = rules;
  const nodeAt = (path: string) =>
    files.analyzePath(path, true).exists
      ? files.lookupPath(path, { follow: false }).node
      : undefined;

  function remove(path: string, run: () => void): void {
    const node = nodeAt(path);
    change(rules, path, run);
    if (node) usage.removed(node);
  }

  files.mkdir = (path, mode) => {
    if (nodeAt(path)) throw checks.refuse(ERRNO.EEXIST);
    return create(rules, path, () => free.mkdir(path, (mode ?? 0o777) & ~UMASK));
  };
  files.mknod = (path, mode, device) =>
    create(rules, path, () => free.mknod(path, mode & ~UMASK, device));
  files.symlink = (target, path) => create(rules, path, () => free.symlink(target, path));
  files.unlink = (path) => remove(path, () => free.unlink(path));
  files.rmdir = (path) => remove(path, () => free.rmdir(path));
  files.rename = (from, to) => {
    const moved = nodeAt(from);
    const replaced = nodeAt(to);
    change(rules, from, () => change(rules, to, () => free.rename(from, to)));
    if (replaced && replaced !== moved) usage.removed(replaced);
  };
  files.chmod = (path, mode, dontFollow) => {
    if (typeof path === 'string') checks.checkWritable(path);
    free.chmod(path, mode, dontFollow);
  };
}

function change<Answer>(rules: Rules, path: string, run: () => Answer): Answer {
  const real = rules.checks.checkWritable(path);
  const answer = run();
  noteChange(rules, real);
  return answer;
}

function create<Answer>(rules: Rules, path: string, run: () => Answer): Answer {
  rules.checks.checkNewFile(path);
  const answer = change(rules, path, run);
  rules.usage.created();
  return answer;
}

function noteChange({ listeners }: Rules, real: string): void {
  if (real.startsWith('/tmp/')) listeners.changed(real);
}

/** The functions as they were, for those that replace them. */
function bound(files: FileSystem): FileSystem {
  const { open, close, write, truncate, ftruncate, chmod } = files;
  const { mkdir, mknod, symlink, unlink, rmdir, rename } = files;
  const originals = {
    ...{ open, close, write, truncate, ftruncate, chmod },
    ...{ mkdir, mknod, symlink, unlink, rmdir, rename },
  };
  const entries = Object.entries(originals).map(([name, run]) => [name, run.bind(files)]);
  return { ...files, ...Object.fromEntries(entries) };
}

function writes(flags: number): boolean {
  return (flags & O_ACCESS_MODE) !== 0 || (flags & (O_CREAT | O_TRUNC)) !== 0;
}

function writeEnd(stream: FileStream, length: number, position: number | undefined): number {
  const appends = (stream.flags & O_APPEND) !== 0;
  return (appends ? (stream.node.usedBytes ?? 0) : (position ?? stream.position)) + length;
}
