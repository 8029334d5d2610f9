import { EVENT, handlerCall } from './handler-call.mjs';
import { loadPyodide } from './pyodide.mjs';

const call = handlerCall(await loadPyodide({ stdout: () => {} }));
postMessage({ payload: call(EVENT) });

self.onmessage = ({ data: count }) => {
  const callsMs = Array.from({ length: count }, () => {
    const startedAt = performance.now();
    call(EVENT);
    return performance.now() - startedAt;
  });
  postMessage({ callsMs });
};
