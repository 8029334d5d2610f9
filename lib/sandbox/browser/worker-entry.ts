/// <reference lib="webworker" />
import type { StartReport } from '@/lib/protocol/start-report';
import type { LanguageRuntime, SandboxServices, UncaughtOrigin } from '../language-runtime';
import { stringifyJson } from '../primordials';
import { serveSession } from '../session';
import type { TextChannel } from '../text-channel';
import type { WorkerSetup } from './worker-setup';

const worker = self as unknown as DedicatedWorkerGlobalScope; // the project's types are those of a window
const post = worker.postMessage.bind(worker);
const { apply } = Reflect;
/** Learner code may replace the getter to see or forge what the page says. */
const readData = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')
  ?.get as () => unknown;

export interface StartedLanguage {
  readonly from: 'plain' | 'snapshot';
  readonly snapshotChecksum?: number | undefined;
  createRuntime(services: SandboxServices): LanguageRuntime;
}

type UncaughtListener = (origin: UncaughtOrigin, reason: unknown) => void;
let uncaughtListener: UncaughtListener | undefined;

export function listenForUncaught(listener: UncaughtListener): void {
  uncaughtListener = listener;
}

/** Bytes for the host itself, possible only before learner code runs. */
export function giveSnapshot({ buffer }: Uint8Array): void {
  post(buffer, [buffer as ArrayBuffer]);
}

/** Makes this worker an execution environment: takes its setup once, starts the language, then only hears its port. */
export function becomeEnvironment(
  startLanguage: (setup: WorkerSetup) => Promise<StartedLanguage>,
): void {
  keepErrorsInside();
  worker.onmessage = async ({ data, ports: [port] }: MessageEvent<WorkerSetup>) => {
    worker.onmessage = null;
    if (!port) return;
    try {
      const { createRuntime, ...start } = await startLanguage(data);
      serveSession(portChannel(port), createRuntime);
      report({ status: 'started', ...start });
    } catch (thrown) {
      report({ status: 'failed', detail: String(thrown) });
    }
  };
}

function report(words: StartReport): void {
  post(stringifyJson(words));
}

/** The first listeners win: a flood of errors stays out of the frame and of the developer tools. */
function keepErrorsInside(): void {
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    uncaughtListener?.('uncaughtException', event.error);
  });
  worker.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    uncaughtListener?.('unhandledRejection', event.reason);
  });
}

function portChannel(port: MessagePort): TextChannel {
  return {
    send: (text) => post(text),
    listen(hear) {
      port.onmessage = (event) => hear(apply(readData, event, []) as string);
    },
  };
}
