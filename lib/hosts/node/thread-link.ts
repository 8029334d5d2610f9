import { Worker } from 'node:worker_threads';
import type { EnvironmentLoss } from '@/lib/protocol/environment-host';
import type { EnvironmentLink, EnvironmentListener } from '@/lib/protocol/environment-link';
import type { Program } from './program';

/** Starts a thread that is one environment. */
export function openThread({ bundlePath, setup }: Program): EnvironmentLink {
  const thread = new Worker(bundlePath, { workerData: setup, stdout: true, stderr: true, env: {} });
  let listener: EnvironmentListener | undefined;
  let stopped = false;

  function lose(loss: EnvironmentLoss): void {
    if (!stopped) listener?.gone(loss);
    stopped = true;
  }

  thread.on('message', (text: unknown) => {
    if (!stopped) listener?.said(String(text));
  });
  thread.on('error', (error: Error & { code?: string }) =>
    lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'protocolViolation'),
  );
  thread.on('exit', () => lose('protocolViolation'));

  return {
    tell: (text) => thread.postMessage(text),
    async stop() {
      stopped = true;
      await thread.terminate();
    },
    listen(next) {
      listener = next;
    },
  };
}
