import { runInThisContext } from 'node:vm';
import type { ScriptHost } from '@/lib/sandbox/language-runtime';

/** Runs program text in this thread of Node: modules as `data:` URLs, scripts in the thread's own realm. */
export function openScriptHost(): ScriptHost {
  return {
    moduleUrl: (source) =>
      `data:text/javascript;base64,${Buffer.from(source, 'utf8').toString('base64')}`,
    importModule: (url) => import(url),
    runScript(source) {
      runInThisContext(source);
    },
    onUncaught(listener) {
      process.on('uncaughtException', (reason) => listener('uncaughtException', reason));
      process.on('unhandledRejection', (reason) => listener('unhandledRejection', reason));
    },
  };
}
