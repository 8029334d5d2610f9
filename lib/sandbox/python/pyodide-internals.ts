import type { PyodideAPI } from 'pyodide';

/** A file or folder of Emscripten's file system. */
export interface FileNode {
  readonly mode: number;
  readonly parent: FileNode;
  readonly usedBytes?: number;
  readonly contents?: Uint8Array | Record<string, FileNode> | null;
}

export interface FileStream {
  readonly node: FileNode;
  readonly flags: number;
  readonly position: number;
}

/** The functions of Emscripten's file system through which every call of Python goes. */
export interface FileSystem {
  open(path: string, flags: number | string, mode?: number): FileStream;
  close(stream: FileStream): void;
  write(
    stream: FileStream,
    buffer: ArrayBufferView,
    offset: number,
    length: number,
    position?: number,
    canOwn?: boolean,
  ): number;
  truncate(path: string | FileNode, size: number): void;
  ftruncate(fd: number, size: number): void;
  mkdir(path: string, mode?: number): FileNode;
  mknod(path: string, mode: number, device: number): FileNode;
  symlink(target: string, path: string): FileNode;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  rmdir(path: string): void;
  chmod(path: string | FileNode, mode: number, dontFollow?: boolean): void;
  utime(path: string, accessedMs: number, modifiedMs: number): void;
  cwd(): string;
  chdir(path: string): void;
  mkdirTree(path: string): void;
  readFile(path: string): Uint8Array;
  writeFile(path: string, content: string | Uint8Array): void;
  lookupPath(path: string, options: { readonly follow?: boolean }): { readonly node: FileNode };
  getPath(node: FileNode): string;
  getStream(fd: number): FileStream | undefined;
  readonly streams: readonly (FileStream | null | undefined)[];
  analyzePath(path: string, dontResolveLastLink?: boolean): { readonly exists: boolean };
  isDir(mode: number): boolean;
  isFile(mode: number): boolean;
  readonly ErrnoError: new (errno: number) => Error;
}

interface PyodideInternals {
  readonly FS: FileSystem;
  readonly _module: { readonly memory: WebAssembly.Memory };
}

/** What Pyodide's own types leave out. */
export function internalsOf(pyodide: PyodideAPI): PyodideInternals {
  return pyodide as unknown as PyodideInternals; // its declarations hide `_module` and type FS after an older Emscripten
}
