import { loadPyodide, type PyodideAPI } from 'pyodide';
import { installPython } from '@/lib/sandbox/python/python-runtime';
import { restrictedGlobals } from '@/lib/sandbox/restricted-globals';
import type { ThreadSetup } from './thread-setup';

/** An interpreter that has not seen learner code. */
export async function startPyodide(setup: ThreadSetup): Promise<PyodideAPI> {
  const pyodide = await loadPyodide({
    jsglobals: restrictedGlobals(),
    stdout: () => {},
    stderr: () => {},
    ...(setup.task === 'takeSnapshot' && { _makeSnapshot: true }),
    ...(setup.task === 'restore' && { _loadSnapshot: setup.snapshot }),
  });
  if (setup.task !== 'restore') installPython(pyodide);
  return pyodide;
}
