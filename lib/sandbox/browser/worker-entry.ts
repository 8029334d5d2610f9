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

/** The frame ends a worker that says more at once; half a gigabyte is better not sent at all. */
const MOST_CHARS = 16_000_000;

/** Learner code may replace what events are read and stopped with, to see or forge what the page says. */
const readData = getterOf(MessageEvent.prototype, 'data');
const readError = getterOf(ErrorEvent.prototype, 'error');
const readReason = getterOf(PromiseRejectionEvent.prototype, 'reason');
const { preventDefault, stopImmediatePropagation } = Event.prototype;

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
    stopEvent(event);
    uncaughtListener?.('uncaughtException', apply(readError, event, []));
  });
  worker.addEventListener('unhandledrejection', (event) => {
    stopEvent(event);
    uncaughtListener?.('unhandledRejection', apply(readReason, event, []));
  });
}

function stopEvent(event: Event): void {
  apply(preventDefault, event, []);
  apply(stopImmediatePropagation, event, []);
}

function getterOf(owner: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(owner, name)?.get as () => unknown;
}

function portChannel(port: MessagePort): TextChannel {
  return {
    send: (text) => post(text.length > MOST_CHARS ? '' : text),
    listen(hear) {
      port.onmessage = (event) => hear(apply(readData, event, []) as string);
    },
  };
}
