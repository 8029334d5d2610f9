import { parentPort, workerData } from 'node:worker_threads';
import { createPythonRuntime } from '@/lib/sandbox/python/python-runtime';
import { becomeEnvironment } from './become-environment';
import { startPyodide } from './start-pyodide';
import type { ThreadSetup } from './thread-setup';

const setup = workerData as ThreadSetup;

if (setup.task === 'takeSnapshot') {
  const pyodide = await startPyodide(setup);
  parentPort?.postMessage(pyodide.makeMemorySnapshot().buffer);
} else {
  await becomeEnvironment(async () => {
    const pyodide = await startPyodide(setup);
    return {
      from: setup.task === 'restore' ? 'snapshot' : 'plain',
      createRuntime: (services) => createPythonRuntime(pyodide, services),
    };
  });
}
