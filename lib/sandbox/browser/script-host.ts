/// <reference lib="webworker" />
import type { ScriptHost } from '../language-runtime';
import { listenForUncaught } from './worker-entry';

const worker = self as unknown as WorkerGlobalScope; // the project's types are those of a window
const importScript = worker.importScripts.bind(worker);
const createUrl = URL.createObjectURL.bind(URL);
const revokeUrl = URL.revokeObjectURL.bind(URL);
const SourceBlob = Blob;

/** Runs program text as blobs, which the frame's CSP allows where it forbids `eval`. */
export const browserScriptHost: ScriptHost = {
  moduleUrl,
  importModule: (url) => import(/* @vite-ignore */ url),
  runScript(source) {
    const url = moduleUrl(source);
    try {
      importScript(url);
    } catch (thrown) {
      throw withoutOurPart(thrown);
    } finally {
      revokeUrl(url);
    }
  },
  onUncaught: listenForUncaught,
};

/** Chromium names `importScripts` in front of a syntax error's message. */
function withoutOurPart(thrown: unknown): unknown {
  if (thrown instanceof SyntaxError) {
    const message = thrown.message.replace(/^Failed to execute 'importScripts' on '\w+': /, '');
    Object.defineProperty(thrown, 'message', { value: message });
  }
  return thrown;
}

function moduleUrl(source: string): string {
  return createUrl(new SourceBlob([source], { type: 'text/javascript' }));
}
