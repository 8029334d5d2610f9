import { createPythonRuntime } from '@/lib/sandbox/python/python-runtime';
import { becomeEnvironment } from './become-environment';
import { startPyodide } from './start-pyodide';

await becomeEnvironment(async ({ snapshot }) => {
  const { pyodide, from } = await startPyodide(snapshot);
  return { from, createRuntime: (services) => createPythonRuntime(pyodide, services) };
});
