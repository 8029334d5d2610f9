import { invalidArgumentType } from '../../errors/invalid-argument';
import { TASK_ROOT } from '../../modules/task-path';
import { fileSystemError } from './file-system-error';
import type { TemporaryFileWatch } from './temporary-file-watch';

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Check = (given: readonly unknown[]) => void;
type Methods = Record<string, Method | undefined>;

/** System calls as error messages name them, by the functions that make them. Only these change files. */
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

/** Puts the rules of Lambda's file system in front of every function that changes files. */
export function guardFileSystem(fs: object, watch: TemporaryFileWatch): void {
  const members = fs as Methods;
  const promises = Reflect.get(fs, 'promises') as Methods;
  for (const [name, syscall] of Object.entries(WRITES)) {
    const check: Check = (given) => checkWrite({ name, syscall, given, watch });
    const sync = `${name}Sync`;
    replace(members, sync, (original) => guardedSync(original, check, watch));
    replace(members, name, (original) => guardedCallback(original, check, watch));
    replace(promises, name, (original) => guardedPromise(original, check, watch));
  }
  for (const name of ['open', 'openSync']) replace(members, name, guardedOpen);
  for (const name of ['closeSync', 'writeSync']) {
    replace(members, name, (original) => guardedSync(original, () => undefined, watch));
  }
}

/** Write streams go past the functions above, to the volume's own `write` and `close`. */
export function guardStreams(volume: object, watch: TemporaryFileWatch): void {
  const members = volume as Methods;
  const room: Check = ([, written]) => watch.makeRoom(sizeOf(written));
  const bound = (method: Method): Method => method.bind(volume);
  replace(members, 'write', (original) => guardedCallback(bound(original), room, watch));
  replace(members, 'close', (original) => guardedCallback(bound(original), () => undefined, watch));
}

function replace(members: Methods, name: string, change: (original: Method) => Method): void {
  const original = members[name];
  if (original) members[name] = change(original);
}

interface Write {
  readonly name: string;
  readonly syscall: string;
  readonly given: readonly unknown[];
  readonly watch: TemporaryFileWatch;
}

function checkWrite({ name, syscall, given, watch }: Write): void {
  const writesContent = name === 'writeFile' || name === 'appendFile';
  if (writesContent) checkContent(given[1]);
  for (const path of pathsOf(syscall, given)) checkWritable(syscall, path);
  if (!writesContent) return;
  const replaced = name === 'writeFile' ? String(given[0]) : undefined;
  watch.makeRoom(sizeOf(given[1]), replaced);
}

function checkContent(content: unknown): void {
  if (typeof content === 'string' || ArrayBuffer.isView(content)) return;
  const isIterable = typeof content === 'object' && content !== null && Symbol.iterator in content;
  const isStream =
    typeof content === 'object' && content !== null && Symbol.asyncIterator in content;
  if (isIterable || isStream) return;
  const types = 'of type string or an instance of Buffer, TypedArray, or DataView';
  throw invalidArgumentType('data', types, content);
}

function pathsOf(syscall: string, given: readonly unknown[]): readonly unknown[] {
  if (syscall === 'rename') return given.slice(0, 2);
  const isSecond = syscall === 'copyfile' || syscall === 'symlink' || syscall === 'link';
  return [given[isSecond ? 1 : 0]];
}

function checkWritable(syscall: string, given: unknown): void {
  const path = given instanceof URL ? given.pathname : given;
  if (typeof path !== 'string') return;
  const absolute = path.startsWith('/') ? path : `${TASK_ROOT}/${path}`;
  if (absolute === '/tmp' || absolute.startsWith('/tmp/')) return;
  throw fileSystemError({ code: 'EROFS', syscall, path });
}

function sizeOf(written: unknown): number {
  if (typeof written === 'string') return Buffer.byteLength(written);
  return ArrayBuffer.isView(written) ? written.byteLength : 0;
}

function guardedSync(original: Method, check: Check, watch: TemporaryFileWatch): Method {
  return function (...given) {
    check(given);
    const result = original.apply(this, given);
    watch.report();
    return result;
  };
}

function guardedPromise(original: Method, check: Check, watch: TemporaryFileWatch): Method {
  return async function (...given) {
    check(given);
    const result = await original.apply(this, given);
    watch.report();
    return result;
  };
}

function guardedCallback(original: Method, check: Check, watch: TemporaryFileWatch): Method {
  return function (...given) {
    const done = given.at(-1);
    if (typeof done !== 'function') {
      check(given);
      return original.apply(this, given);
    }
    try {
      check(given);
    } catch (thrown) {
      if (isArgumentError(thrown)) throw thrown;
      queueMicrotask(() => done(thrown));
      return undefined;
    }
    const whenDone = (...results: unknown[]) => {
      watch.report();
      done(...results);
    };
    return original.apply(this, [...given.slice(0, -1), whenDone]);
  };
}

function isArgumentError(thrown: unknown): boolean {
  return thrown instanceof TypeError;
}

function guardedOpen(original: Method): Method {
  return function (...given) {
    const [path, flags] = given;
    const opensForReading =
      flags === undefined || flags === 'r' || flags === 0 || typeof flags === 'function';
    if (!opensForReading) checkWritable('open', path);
    return original.apply(this, given);
  };
}
