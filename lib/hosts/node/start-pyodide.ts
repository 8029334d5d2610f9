import { loadPyodide, type PyodideAPI } from 'pyodide';
import { installPython } from '@/lib/sandbox/python/python-runtime';
import { restrictedGlobals } from '@/lib/sandbox/restricted-globals';

export interface StartedPyodide {
  readonly pyodide: PyodideAPI;
  readonly from: 'plain' | 'snapshot';
}

/** An interpreter that has not seen learner code. */
export async function startPyodide(snapshot: ArrayBuffer | undefined): Promise<StartedPyodide> {
  if (snapshot) {
    const pyodide = await loadPyodide({ ...options(), _loadSnapshot: snapshot });
    return { pyodide, from: 'snapshot' };
  }
  const pyodide = await loadPyodide(options());
  installPython(pyodide);
  return { pyodide, from: 'plain' };
}

/** The memory of a fresh interpreter with our part of Python in it. */
export async function takeSnapshot(): Promise<Uint8Array> {
  const pyodide = await loadPyodide({ ...options(), _makeSnapshot: true });
  installPython(pyodide);
  return pyodide.makeMemorySnapshot();
}

function options() {
  return { jsglobals: restrictedGlobals(), stdout: () => {}, stderr: () => {} };
}
