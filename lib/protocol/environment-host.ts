import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import type {
  EnvironmentAnswer,
  EnvironmentNoticeName,
  EnvironmentNotices,
  EnvironmentParams,
  EnvironmentRequestName,
} from './environment-messages';

/** How far the language runtime is before any learner code. Bytes are those of the decoded files. */
export type StartProgress =
  | { readonly step: 'download'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly step: 'start' }
  | { readonly step: 'ready'; readonly from: 'plain' | 'snapshot' };

/** Why an environment ended without being asked to. */
export const ENVIRONMENT_LOSSES = [
  'outOfMemory', // more memory than the function has: Lambda's `signal: killed`
  'messageFlood',
  'byteFlood',
  'errorFlood',
  'protocolViolation',
  'frameLost', // the sandbox frame stopped answering or its process died
] as const;
export type EnvironmentLoss = (typeof ENVIRONMENT_LOSSES)[number];

/** Rejects what was asked of an environment that ended. `stopped`: the page itself ended it. */
export class EnvironmentGone extends Error {
  override readonly name = 'EnvironmentGone';
  readonly loss: EnvironmentLoss | 'stopped';

  constructor(loss: EnvironmentLoss | 'stopped') {
    super(`The execution environment is gone: ${loss}`);
    this.loss = loss;
  }
}

export type EnvironmentListeners = {
  readonly [Name in Exclude<EnvironmentNoticeName, 'outOfMemory'>]: (
    body: EnvironmentNotices[Name],
  ) => void;
};

/** One execution environment: a worker that holds one process of the runtime. */
export interface EnvironmentConnection {
  /** @throws EnvironmentGone when it ends first; SimulatorFault when its answer does not parse. */
  request<Name extends EnvironmentRequestName>(
    name: Name,
    params: EnvironmentParams<Name>,
  ): Promise<EnvironmentAnswer<Name>>;
  /** Ends it, whatever it is doing. Resolves when it is gone; harmless when it already is. */
  stop(): Promise<void>;
}

/** Where execution environments live: the sandboxed frame of the page, or worker threads in Node. */
export interface EnvironmentHost {
  /**
   * Fetches the language runtime and starts it without learner code, so that the next `start` is quick.
   * @throws SimulatorFault `RUNTIME_FILE_FAILED`, `SANDBOX_UNSAFE`, `SANDBOX_UNRESPONSIVE`. May be called again.
   */
  prepare(runtime: Runtime, onProgress?: (progress: StartProgress) => void): Promise<void>;
  /** Hands over a started, pristine environment; uses the prepared one if there is one. */
  start(
    runtime: Runtime,
    listeners: EnvironmentListeners,
    onProgress?: (progress: StartProgress) => void,
  ): Promise<EnvironmentConnection>;
  /** Ends every environment and gives the memory back. */
  close(): Promise<void>;
}
