import { EVENT, handlerCall } from './handler-call.mjs';
import { runtimeUrl } from './runtime.mjs';

self.onmessage = async ({ data: { wasm, snapshot } }) => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiateStreaming = async (_response, imports) => ({
    instance: await instantiate(wasm, imports),
    module: wasm,
  });
  const [{ loadPyodide }, lock] = await Promise.all([
    import(`${runtimeUrl}pyodide.mjs`),
    fetch('pyodide-lock.json').then((response) => response.json()),
  ]);
  const python = await loadPyodide({
    indexURL: runtimeUrl,
    lockFileContents: { info: lock.info, packages: {} },
    // What the snapshot refers to of JavaScript has to be there under the same names.
    jsglobals: {
      setTimeout: setTimeout.bind(globalThis),
      clearTimeout: clearTimeout.bind(globalThis),
      Object,
      Array,
      Promise,
      Error,
      Uint8Array,
      Date,
      Map,
      Set,
      JSON,
      String,
      Number,
    },
    stdout: () => {},
    _loadSnapshot: new Uint8Array(snapshot),
  });
  postMessage(handlerCall(python)(EVENT));
};
