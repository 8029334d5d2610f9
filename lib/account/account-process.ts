import type { EnvironmentHost, StartProgress } from '@/lib/protocol/environment-host';
import type { Deployment, TemporaryFile } from '@/lib/protocol/environment-messages';
import type { EnvironmentOrder } from '@/lib/sim/account/plan';
import type { ClockReading } from '@/lib/sim/kernel/clock';
import type { RandomBytes } from '@/lib/sim/kernel/random';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { ProcessEvent } from '@/lib/sim/lambda/environment-state';
import {
  processVariables,
  type RoleCredentials,
  roleCredentials,
} from '@/lib/sim/lambda/environment-variables';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { traceId } from '@/lib/sim/lambda/names';
import { type LiveProcess, startProcess } from './live-process';

/** What a process did; when, and which process, is added where it is heard. */
export type Occurrence = ProcessEvent extends infer Event
  ? Event extends ProcessEvent
    ? Omit<Event, 'at' | 'process'>
    : never
  : never;

export interface AccountProcessParts {
  readonly order: EnvironmentOrder;
  readonly files: Readonly<Record<string, string>>;
  readonly host: EnvironmentHost;
  readonly random: RandomBytes;
  readonly clock: () => ClockReading;
  /** @param endedAt - What the process's own clock said, where it did some work. */
  readonly did: (occurrence: Occurrence, endedAt?: number) => void;
  readonly wrote: (events: readonly LogEvent[]) => void;
  readonly temporaryFilesChanged: (files: readonly TemporaryFile[]) => void;
  readonly onStartProgress: (progress: StartProgress) => void;
  readonly failed: (thrown: unknown) => void;
}

export interface HandlerCall {
  readonly requestId: string;
  readonly eventText: string;
  readonly clientContextText?: string;
  readonly invokedFunctionArn: string;
  readonly deadline: number;
}

/** The process of one environment of the account, and what outlives it when it is replaced: credentials and `/tmp`. */
export class AccountProcess {
  readonly #parts: AccountProcessParts;
  readonly #credentials: RoleCredentials;
  readonly #temporaryFiles = new Map<string, TemporaryFile>();
  #process: LiveProcess | undefined;

  constructor(parts: AccountProcessParts) {
    this.#parts = parts;
    this.#credentials = roleCredentials(parts.random);
  }

  start(): void {
    const { order, host, wrote, did, onStartProgress } = this.#parts;
    const process = startProcess(
      (listeners) => host.start(order.configuration.Runtime, listeners, onStartProgress),
      {
        logged: ({ events }) => wrote(events),
        temporaryFilesChanged: ({ files }) => {
          for (const file of files) this.#keepTemporaryFile(file);
          this.#parts.temporaryFilesChanged(files);
        },
      },
    );
    this.#process = process;
    this.#settled(process, process.started, () => did({ type: 'processStarted' }));
  }

  initialize(): void {
    const process = this.#present();
    this.#settled(process, process.request('initialize', this.#deployment()), (report) =>
      this.#parts.did({ type: 'initializationEnded', report }, report.endedAt),
    );
  }

  runHandler({ invokedFunctionArn, ...call }: HandlerCall): void {
    const { clock, random, did } = this.#parts;
    const process = this.#present();
    const asked = process.request('invoke', {
      ...call,
      functionArn: invokedFunctionArn,
      traceId: traceId(clock().now, random),
      clock: clock(),
    });
    this.#settled(process, asked, (report) =>
      did({ type: 'handlerEnded', report }, report.endedAt),
    );
  }

  /** Resolves when it is gone. Without a process it does nothing. */
  async stop(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    await process?.stop();
  }

  #deployment(): Deployment {
    const { order, files, clock } = this.#parts;
    const { configuration } = order;
    const { LogFormat, ApplicationLogLevel } = configuration.LoggingConfig;
    return {
      runtime: configuration.Runtime,
      handler: configuration.Handler,
      files,
      variables: processVariables(configuration, { ...order, credentials: this.#credentials }),
      memorySizeMb: configuration.MemorySize,
      ephemeralStorageMb: configuration.EphemeralStorage.Size,
      logFormat: LogFormat,
      ...(LogFormat === 'JSON' && { logLevel: ApplicationLogLevel ?? 'INFO' }),
      clock: clock(),
      temporaryFiles: [...this.#temporaryFiles.values()],
    };
  }

  #present(): LiveProcess {
    if (!this.#process) throw new SimulatorFault('BROKEN_INVARIANT', 'No process');
    return this.#process;
  }

  #settled<Answer>(
    process: LiveProcess,
    answer: Promise<Answer>,
    onAnswer: (answer: Answer) => void,
  ): void {
    answer.then(
      (value) => {
        if (process === this.#process) onAnswer(value);
      },
      (thrown: unknown) => {
        if (process === this.#process) this.#parts.failed(thrown);
      },
    );
  }

  #keepTemporaryFile(file: TemporaryFile): void {
    if (file.base64 === null) this.#temporaryFiles.delete(file.path);
    else this.#temporaryFiles.set(file.path, file);
  }
}
