import type {
  EnvironmentAnswer,
  EnvironmentParams,
  EnvironmentRequestName,
  TemporaryFile,
} from '@/lib/protocol/environment-messages';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { ProcessEvent } from '@/lib/sim/lambda/environment-state';
import { type RoleCredentials, roleCredentials } from '@/lib/sim/lambda/environment-variables';
import { functionArn, traceId } from '@/lib/sim/lambda/names';
import type { InvokeRequest } from '../lambda-service';
import type { AccountTime } from './account-time';
import { type DeployedFunction, deploymentMessage } from './deployment';
import type { EnvironmentRecord } from './environment-record';
import type { LambdaServiceOptions } from './lambda-service-options';
import { type LiveProcess, startProcess } from './live-process';

/** What a process did; when, and which process, is added where it is heard. */
export type ProcessOccurrence = ProcessEvent extends infer Event
  ? Event extends ProcessEvent
    ? Omit<Event, 'at' | 'process'>
    : never
  : never;

/** Hears the present process only: what an ended one says comes too late. */
export interface ProcessListener {
  /** @param endedAt - What the process's own clock said, where it did some work. */
  readonly processDid: (occurrence: ProcessOccurrence, endedAt?: EpochMs) => void;
  readonly processFailed: (thrown: unknown) => void;
}

export interface EnvironmentProcessParts {
  readonly deployed: DeployedFunction;
  readonly logStreamName: string;
  readonly options: LambdaServiceOptions;
  readonly time: AccountTime;
  readonly record: EnvironmentRecord;
  readonly listener: ProcessListener;
}

/** The process of one execution environment, and what outlives it when it is replaced: credentials and `/tmp`. */
export class EnvironmentProcess {
  readonly #parts: EnvironmentProcessParts;
  readonly #credentials: RoleCredentials;
  readonly #temporaryFiles = new Map<string, TemporaryFile>();
  #process: LiveProcess | undefined;

  constructor(parts: EnvironmentProcessParts) {
    this.#parts = parts;
    this.#credentials = roleCredentials(parts.options.randomBytes);
  }

  start(): void {
    const { deployed, options, record, listener } = this.#parts;
    const { host, listeners, onStartProgress } = options;
    const { Runtime } = deployed.configuration;
    const process = startProcess((heard) => host.start(Runtime, heard, onStartProgress), {
      logged: ({ events }) => {
        listeners.logged(events);
        record.logged(events);
      },
      temporaryFilesChanged: ({ files }) => {
        for (const file of files) this.#keepTemporaryFile(file);
      },
    });
    this.#process = process;
    this.#settled(process, process.started, () => listener.processDid({ type: 'processStarted' }));
  }

  initialize(): void {
    const { deployed, logStreamName, time, listener } = this.#parts;
    const temporaryFiles = [...this.#temporaryFiles.values()];
    const message = deploymentMessage(
      deployed,
      { logStreamName, credentials: this.#credentials, temporaryFiles },
      time.reading(),
    );
    this.#ask('initialize', message, (report) =>
      listener.processDid({ type: 'initializationEnded', report }, report.endedAt),
    );
  }

  runHandler(requestId: string, request: InvokeRequest, deadline: EpochMs): void {
    const { deployed, options, time, listener } = this.#parts;
    const { eventText, clientContextText } = request;
    const call = {
      requestId,
      eventText,
      deadline,
      functionArn: functionArn(deployed.configuration.FunctionName),
      traceId: traceId(time.now(), options.randomBytes),
      ...(clientContextText !== undefined && { clientContextText }),
      clock: time.reading(),
    };
    this.#ask('invoke', call, (report) =>
      listener.processDid({ type: 'handlerEnded', report }, report.endedAt),
    );
  }

  /** Resolves when it is gone. Without a process it does nothing. */
  async stop(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    await process?.stop();
  }

  #ask<Name extends EnvironmentRequestName>(
    name: Name,
    params: EnvironmentParams<Name>,
    onAnswer: (answer: EnvironmentAnswer<Name>) => void,
  ): void {
    const process = this.#process;
    if (!process) throw new SimulatorFault('BROKEN_INVARIANT', `No process to ${name}`);
    this.#settled(process, process.request(name, params), onAnswer);
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
        if (process === this.#process) this.#parts.listener.processFailed(thrown);
      },
    );
  }

  #keepTemporaryFile(file: TemporaryFile): void {
    if (file.base64 === null) this.#temporaryFiles.delete(file.path);
    else this.#temporaryFiles.set(file.path, file);
    this.#parts.record.temporaryFileChanged(file);
  }
}
