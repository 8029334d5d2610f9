import { createFsFromVolume, Volume } from 'memfs';
import type { TemporaryFile } from '@/lib/protocol/environment-messages';
import { TASK_ROOT } from '../modules/task-path';

export interface FileSystemParts {
  readonly files: Readonly<Record<string, string>>;
  readonly temporaryFiles: readonly TemporaryFile[];
  readonly ephemeralStorageMb: number;
  readonly temporaryFileChanged: (file: TemporaryFile) => void;
}

type FileSystem = ReturnType<typeof createFsFromVolume>;
type ReadableFileSystem = Pick<FileSystem, 'readdirSync' | 'statSync' | 'readFileSync'>;
type Method = (this: unknown, ...given: unknown[]) => unknown;

interface FileSystemError extends Error {
  code: string;
  errno: number;
  syscall: string;
  path?: string;
}

/** System calls as they are named in error messages, by the functions that make them. Only these change files. */
const WRITES: Readonly<Record<string, string>> = {
  writeFile: 'open',
  appendFile: 'open',
  mkdir: 'mkdir',
  mkdtemp: 'mkdtemp',
  rm: 'rm',
  rmdir: 'rmdir',
  unlink: 'unlink',
  truncate: 'open',
  chmod: 'chmod',
  utimes: 'utime',
  rename: 'rename',
  copyFile: 'copyfile',
  symlink: 'symlink',
  link: 'link',
  createWriteStream: 'open',
};

let shared: (FileSystem & { promises: object }) | undefined;

/** `node:fs` by memfs: the deployed files read-only in `/var/task`, and `/tmp` with the function's quota. */
export function createFileSystem(parts: FileSystemParts): FileSystem & { promises: object } {
  if (shared !== undefined) return shared;
  const volume = Volume.fromJSON({}, '/');
  const fs = createFsFromVolume(volume);
  volume.mkdirSync(TASK_ROOT, { recursive: true });
  volume.mkdirSync('/tmp', { recursive: true });
  for (const [name, text] of Object.entries(parts.files)) put(fs, `${TASK_ROOT}/${name}`, text);
  for (const { path, base64 } of parts.temporaryFiles) {
    if (base64 !== null) put(fs, path, Buffer.from(base64, 'base64'));
  }
  guard(fs, parts);
  shared = fs as FileSystem & { promises: object };
  return shared;
}

function put(fs: FileSystem, path: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  fs.writeFileSync(path, content);
}

/** Puts the rules of Lambda's file system in front of every function that changes files. */
function guard(fs: FileSystem, parts: FileSystemParts): void {
  const raw: ReadableFileSystem = {
    readdirSync: fs.readdirSync.bind(fs),
    statSync: fs.statSync.bind(fs),
    readFileSync: fs.readFileSync.bind(fs),
  };
  const watch = createTemporaryFileWatch(raw, parts);
  const members = fs as unknown as Record<string, Method>; // memfs types each function by itself
  const promises = fs.promises as unknown as Record<string, Method>;
  for (const [name, syscall] of Object.entries(WRITES)) {
    const sync = `${name}Sync`;
    if (members[sync]) members[sync] = guardedSync(members[sync], syscall, watch);
    if (members[name]) members[name] = guardedCallback(members[name], syscall, watch);
    if (promises[name]) promises[name] = guardedPromise(promises[name], syscall, watch);
  }
  for (const name of ['open', 'openSync'] as const) {
    const open = members[name];
    if (open) members[name] = guardedOpen(open, name, watch);
  }
  for (const name of ['closeSync', 'writeSync']) {
    const original = members[name];
    if (original) members[name] = afterwards(original, () => watch.report());
  }
}

interface Watch {
  check(syscall: string, paths: readonly unknown[], written: unknown): void;
  report(): void;
}

function createTemporaryFileWatch(raw: ReadableFileSystem, parts: FileSystemParts): Watch {
  const limitBytes = parts.ephemeralStorageMb * 1024 * 1024;
  let known = temporaryContents(raw);
  return {
    check(syscall, paths, written) {
      for (const path of paths) checkWritable(syscall, path);
      if (usedBytes(known) + sizeOf(written) > limitBytes) {
        throw fileSystemError('ENOSPC', -28, 'no space left on device', 'write');
      }
    },
    report() {
      const now = temporaryContents(raw);
      for (const path of known.keys()) {
        if (!now.has(path)) parts.temporaryFileChanged({ path, base64: null });
      }
      for (const [path, content] of now) {
        if (known.get(path)?.equals(content)) continue;
        parts.temporaryFileChanged({ path, base64: content.toString('base64') });
      }
      known = now;
    },
  };
}

function temporaryContents(fs: ReadableFileSystem, folder = '/tmp'): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (const name of fs.readdirSync(folder) as string[]) {
    const path = `${folder}/${name}`;
    if (!fs.statSync(path).isDirectory())
      contents.set(path, Buffer.from(fs.readFileSync(path) as Uint8Array));
    else for (const [inner, content] of temporaryContents(fs, path)) contents.set(inner, content);
  }
  return contents;
}

function usedBytes(contents: ReadonlyMap<string, Buffer>): number {
  return [...contents.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function sizeOf(written: unknown): number {
  if (typeof written === 'string') return written.length;
  return ArrayBuffer.isView(written) ? written.byteLength : 0;
}

function checkWritable(syscall: string, given: unknown): void {
  const path = given instanceof URL ? given.pathname : given;
  if (typeof path !== 'string') return;
  const absolute = path.startsWith('/') ? path : `${TASK_ROOT}/${path}`;
  if (absolute === '/tmp' || absolute.startsWith('/tmp/')) return;
  throw fileSystemError('EROFS', -30, 'read-only file system', syscall, path);
}

function fileSystemError(
  code: string,
  errno: number,
  words: string,
  syscall: string,
  path?: string,
): FileSystemError {
  const where = path === undefined ? '' : ` '${path}'`;
  const error = new Error(`${code}: ${words}, ${syscall}${where}`);
  return Object.assign(error, { errno, code, syscall, ...(path === undefined ? {} : { path }) });
}

function pathsOf(syscall: string, given: readonly unknown[]): readonly unknown[] {
  if (syscall === 'rename') return given.slice(0, 2);
  return syscall === 'copyfile' || syscall === 'symlink' || syscall === 'link'
    ? [given[1]]
    : [given[0]];
}

function guardedSync(original: Method, syscall: string, watch: Watch): Method {
  return function (...given) {
    watch.check(syscall, pathsOf(syscall, given), given[1]);
    const result = original.apply(this, given);
    watch.report();
    return result;
  };
}

function guardedPromise(original: Method, syscall: string, watch: Watch): Method {
  return async function (...given) {
    watch.check(syscall, pathsOf(syscall, given), given[1]);
    const result = await original.apply(this, given);
    watch.report();
    return result;
  };
}

function guardedCallback(original: Method, syscall: string, watch: Watch): Method {
  return function (...given) {
    const done = given.at(-1);
    try {
      watch.check(syscall, pathsOf(syscall, given), given[1]);
    } catch (thrown) {
      if (typeof done !== 'function') throw thrown;
      queueMicrotask(() => done(thrown));
      return undefined;
    }
    if (typeof done !== 'function') return original.apply(this, given);
    const whenDone = (...results: unknown[]) => {
      watch.report();
      done(...results);
    };
    return original.apply(this, [...given.slice(0, -1), whenDone]);
  };
}

function guardedOpen(original: Method, name: 'open' | 'openSync', watch: Watch): Method {
  return function (...given) {
    const [path, flags] = given;
    const opensForReading =
      flags === undefined || flags === 'r' || flags === 0 || typeof flags === 'function';
    if (!opensForReading) watch.check('open', [path], undefined);
    return name === 'open' && typeof given.at(-1) !== 'function'
      ? undefined
      : original.apply(this, given);
  };
}

function afterwards(original: Method, then: () => void): Method {
  return function (...given) {
    const result = original.apply(this, given);
    then();
    return result;
  };
}
