import type { FileUse, WorkerKind } from '@/lib/protocol/frame-messages';
import manifest from './runtime-files.json';

/** A file as the build left it: what arrives must be exactly this. */
export interface RuntimeFile {
  /** The name under which the worker asks for it. */
  readonly name: string;
  readonly use: FileUse;
  /** Below the site's base path. */
  readonly path: string;
  /** Of the decoded file. */
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

type FileName = keyof typeof manifest.files;

const built = (name: FileName, use: FileUse): RuntimeFile => ({
  name: use === 'worker' ? 'worker' : name,
  use,
  ...manifest.files[name],
});

const FILES: { readonly [Kind in WorkerKind]: readonly RuntimeFile[] } = {
  python: [
    built('pyodide.asm.wasm', 'wasm'),
    built('python_stdlib.zip', 'bytes'),
    built('pyodide.asm.mjs', 'script'),
    built('pyodide.mjs', 'script'),
    built('python-environment.js', 'worker'),
  ],
  nodejs: [built('nodejs-environment.js', 'worker')],
  probe: [built('probe-environment.js', 'worker')],
};

export function filesOf(kind: WorkerKind): readonly RuntimeFile[] {
  return FILES[kind];
}

/** Differs whenever any file of the runtime does: what was made from one set must not meet another. */
export function runtimeVersion(kind: WorkerKind): string {
  return FILES[kind].map(({ sha256 }) => sha256.slice(0, 16)).join('-');
}

export const PYODIDE_LOCK_INFO: Readonly<Record<string, string>> = manifest.pyodide.info;
