import { parentPort } from 'node:worker_threads';
import type { StartReport } from '@/lib/protocol/start-report';
import type { LanguageRuntime, SandboxServices } from '@/lib/sandbox/language-runtime';
import { serveSession } from '@/lib/sandbox/session';

export interface StartedLanguage {
  readonly from: 'plain' | 'snapshot';
  createRuntime(services: SandboxServices): LanguageRuntime;
}

/** Makes this thread one environment, as a worker of the sandboxed frame is in a browser. */
export async function becomeEnvironment(
  startLanguage: () => Promise<StartedLanguage>,
): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const send = (text: string) => port.postMessage(text);
  const report = (words: StartReport) => send(JSON.stringify(words));
  try {
    const language = await startLanguage();
    serveSession({ send, listen: (hear) => port.on('message', hear) }, language.createRuntime);
    report({ status: 'started', from: language.from });
  } catch (thrown) {
    report({ status: 'failed', detail: String(thrown) });
  }
}
