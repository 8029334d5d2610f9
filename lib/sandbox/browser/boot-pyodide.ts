import type { PyodideAPI, PyodideConfig } from 'pyodide';
import { restrictedGlobals } from '../restricted-globals';
import type { InstalledValue } from './worker-setup';

export interface PythonSetup {
  readonly task: 'startPlain' | 'restore' | 'takeSnapshot';
  /** The `info` of pyodide-lock.json. Its ABI version must be the interpreter's. */
  readonly lockInfo: Readonly<Record<string, string>>;
}

interface PyodideModule {
  loadPyodide(options: PyodideConfig): Promise<PyodideAPI>;
}

type Files = ReadonlyMap<string, InstalledValue>;

/** Starts CPython from bytes alone: this worker has no network, and Pyodide must not notice. */
export async function bootPyodide(files: Files, setup: PythonSetup): Promise<PyodideAPI> {
  serveBytes(files);
  // Pyodide refuses classic workers, which it knows by this function; module workers do not start from a blob here.
  Reflect.set(globalThis, 'importScripts', undefined);
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(/* @vite-ignore */ String(files.get('pyodide.mjs'))) as Promise<PyodideModule>,
    import(/* @vite-ignore */ String(files.get('pyodide.asm.mjs'))),
  ]);
  return loadPyodide({
    indexURL: 'https://pyodide.invalid/',
    lockFileContents: { info: setup.lockInfo, packages: {} } as never, // the type asks for the full lock file
    createPyodideModule,
    jsglobals: restrictedGlobals(),
    stdout: () => {},
    stderr: () => {},
    ...snapshotOptions(files, setup),
  });
}

function snapshotOptions(files: Files, { task }: PythonSetup): PyodideConfig {
  if (task === 'takeSnapshot') return { _makeSnapshot: true };
  const snapshot = files.get('snapshot');
  return task === 'restore' && snapshot instanceof ArrayBuffer
    ? { _loadSnapshot: new Uint8Array(snapshot) }
    : {};
}

/** Stands in for the network while Pyodide starts. The lockdown removes it together with the real `fetch`. */
function serveBytes(files: Files): void {
  const wasm = files.get('pyodide.asm.wasm') as WebAssembly.Module;
  const standardLibrary = files.get('python_stdlib.zip') as ArrayBuffer;
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
