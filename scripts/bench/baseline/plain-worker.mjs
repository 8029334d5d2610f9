import { EVENT, handlerCall } from './handler-call.mjs';
import { loadPyodide } from './pyodide.mjs';

const call = handlerCall(await loadPyodide({ stdout: () => {} }));
postMessage({ payload: call(EVENT) });

self.onmessage = ({ data: count }) => {
  // Many at once: one call is shorter than the clock of a worker can tell.
  const startedAt = performance.now();
  for (let calls = 0; calls < count; calls += 1) call(EVENT);
  postMessage({ callMs: (performance.now() - startedAt) / count });
};
