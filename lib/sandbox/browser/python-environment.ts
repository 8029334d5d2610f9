import { lockDown } from '../lockdown';
import { createPythonRuntime, installPython } from '../python/python-runtime';
import { bootPyodide, type PythonSetup } from './boot-pyodide';
import { becomeEnvironment, giveSnapshot } from './worker-entry';
import type { WorkerSetup } from './worker-setup';

becomeEnvironment(async ({ files, setupText }: WorkerSetup) => {
  const setup = JSON.parse(setupText) as PythonSetup;
  const { pyodide, snapshotChecksum } = await bootPyodide(files, setup);
  if (setup.task !== 'restore') installPython(pyodide);
  if (setup.task === 'startForSnapshot') giveSnapshot(pyodide.makeMemorySnapshot());
  lockDown(globalThis);
  return {
    from: setup.task === 'restore' ? 'snapshot' : 'plain',
    snapshotChecksum,
    createRuntime: (services) => createPythonRuntime(pyodide, services),
  };
});
