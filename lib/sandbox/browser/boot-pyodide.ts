import type { PyodideAPI, PyodideConfig } from 'pyodide';
import { restrictedGlobals } from '../restricted-globals';
import { checksum } from './checksum';
import type { InstalledValue } from './worker-setup';

export type PythonSetup = {
  /** The `info` of pyodide-lock.json. Its ABI version must be the interpreter's. */
  readonly lockInfo: Readonly<Record<string, string>>;
} & (
  | { readonly task: 'startPlain' | 'startForSnapshot' }
  /** Without a checksum the snapshot is of this session, in memory. */
  | { readonly task: 'restore'; readonly expectedChecksum?: number | undefined }
);

export interface BootedPython {
  readonly pyodide: PyodideAPI;
  readonly snapshotChecksum: number | undefined;
}

interface PyodideModule {
  loadPyodide(options: PyodideConfig): Promise<PyodideAPI>;
}

type Files = ReadonlyMap<string, InstalledValue>;

/** Starts CPython from bytes alone: this worker has no network, and Pyodide must not notice. */
export async function bootPyodide(files: Files, setup: PythonSetup): Promise<BootedPython> {
  serveBytes(files);
  // Pyodide refuses classic workers, which it knows by this function; module workers do not start from a blob here.
  Reflect.set(globalThis, 'importScripts', undefined);
  const [{ loadPyodide }, { default: createPyodideModule }, snapshot] = await Promise.all([
    import(/* @vite-ignore */ String(files.get('pyodide.mjs'))) as Promise<PyodideModule>,
    import(/* @vite-ignore */ String(files.get('pyodide.asm.mjs'))),
    readSnapshot(files, setup),
  ]);
  const pyodide = await loadPyodide({
    indexURL: 'https://pyodide.invalid/',
    lockFileContents: { info: setup.lockInfo, packages: {} } as never, // the type asks for the full lock file
    createPyodideModule,
    jsglobals: restrictedGlobals(),
    stdout: () => {},
    stderr: () => {},
    ...(setup.task === 'startForSnapshot' && { _makeSnapshot: true }),
    ...(snapshot && { _loadSnapshot: new Uint8Array(snapshot.bytes) }),
  });
  return { pyodide, snapshotChecksum: snapshot?.checksum };
}

async function readSnapshot(files: Files, setup: PythonSetup) {
  if (setup.task !== 'restore') return undefined;
  const bytes = await (files.get('snapshot') as Blob).arrayBuffer();
  const found = checksum(bytes);
  if (found !== (setup.expectedChecksum ?? found)) throw new Error('the snapshot is damaged');
  return { bytes, checksum: found };
}

/** Stands in for the network while Pyodide starts. The lockdown removes it together with the real `fetch`. */
function serveBytes(files: Files): void {
  const wasm = files.get('pyodide.asm.wasm') as WebAssembly.Module;
  const standardLibrary = files.get('python_stdlib.zip') as Blob;
  const { instantiate } = WebAssembly;
  Reflect.set(globalThis, 'fetch', async (resource: Request | URL | string) => {
    const url = resource instanceof Request ? resource.url : String(resource);
    if (url.endsWith('.wasm')) return new Response(new Uint8Array(1), WASM_TYPE);
    if (url.endsWith('python_stdlib.zip')) return new Response(standardLibrary);
    throw new TypeError(`not among the runtime's files: ${url}`);
  });
  WebAssembly.instantiateStreaming = async (_response, imports) => ({
    instance: await instantiate(wasm, imports),
    module: wasm,
  });
}

const WASM_TYPE = { headers: { 'content-type': 'application/wasm' } };
