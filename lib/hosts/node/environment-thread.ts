import '@/lib/sandbox/primordials';
import { parentPort, workerData } from 'node:worker_threads';
import type { StartReport } from '@/lib/protocol/start-report';
import type { LanguageRuntime, SandboxServices } from '@/lib/sandbox/language-runtime';
import { createNodeJsRuntime } from '@/lib/sandbox/node-js/node-js-runtime';
import { createPythonRuntime } from '@/lib/sandbox/python/python-runtime';
import { serveSession } from '@/lib/sandbox/session';
import { openScriptHost } from './script-host';
import { startPyodide } from './start-pyodide';
import type { ThreadSetup } from './thread-setup';

/** Entry of a thread that is one environment, as a worker of the sandboxed frame is in a browser. */
interface StartedLanguage {
  readonly from: 'plain' | 'snapshot';
  createRuntime(services: SandboxServices): LanguageRuntime;
}

const port = parentPort;
if (port) await becomeEnvironment((text) => port.postMessage(text));

async function becomeEnvironment(send: (text: string) => void): Promise<void> {
  const report = (words: StartReport) => send(JSON.stringify(words));
  try {
    const language = await startLanguage(workerData as ThreadSetup);
    serveSession({ send, listen: (hear) => port?.on('message', hear) }, language.createRuntime);
    report({ status: 'started', from: language.from });
  } catch (thrown) {
    report({ status: 'failed', detail: String(thrown) });
  }
}

async function startLanguage(setup: ThreadSetup): Promise<StartedLanguage> {
  if (setup.family === 'nodejs') {
    const scripts = openScriptHost();
    return { from: 'plain', createRuntime: (services) => createNodeJsRuntime(scripts, services) };
  }
  const { pyodide, from } = await startPyodide(setup.snapshot);
  return { from, createRuntime: (services) => createPythonRuntime(pyodide, services) };
}
