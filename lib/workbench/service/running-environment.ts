import { EnvironmentGone } from '@/lib/protocol/environment-host';
import type {
  EnvironmentAnswer,
  EnvironmentParams,
  EnvironmentRequestName,
  TemporaryFile,
} from '@/lib/protocol/environment-messages';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { unreachable } from '@/lib/sim/kernel/unreachable';
import { isFree, newEnvironment, nextEnvironment } from '@/lib/sim/lambda/environment';
import type {
  Environment,
  EnvironmentEffect,
  EnvironmentEvent,
  ProcessEvent,
} from '@/lib/sim/lambda/environment-state';
import { type RoleCredentials, roleCredentials } from '@/lib/sim/lambda/environment-variables';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { platformLogEvents } from '@/lib/sim/lambda/log-lines';
import { functionArn, logStreamName, traceId } from '@/lib/sim/lambda/names';
import type { PlatformRecord } from '@/lib/sim/lambda/platform-record';
import type { EnvironmentView, InvokeRequest } from '../lambda-service';
import type { AccountTime } from './account-time';
import { type DeployedFunction, deploymentKey, deploymentMessage } from './deployment';
import type { LambdaServiceOptions } from './lambda-service-options';
import { type LiveProcess, startProcess } from './live-process';

/** The invocation somebody waits for. */
interface Pending {
  readonly requestId: string;
  readonly request: InvokeRequest;
  readonly resolve: (result: InvokeResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Carries out what `nextEnvironment` plans for one execution environment: it owns the process, the deadline's
 * alarm and the copy of `/tmp` that outlives a process.
 */
export class RunningEnvironment {
  readonly deployedAs: string;
  readonly #function: DeployedFunction;
  readonly #options: LambdaServiceOptions;
  readonly #time: AccountTime;
  readonly #onChange: () => void;
  readonly #logStreamName: string;
  readonly #startedAt: EpochMs;
  readonly #credentials: RoleCredentials;
  readonly #temporaryFiles = new Map<string, TemporaryFile>();
  #environment: Environment;
  #process: LiveProcess | undefined;
  #stopDeadlineTimer: () => void = () => undefined;
  #pending: Pending | undefined;

  constructor(
    deployed: DeployedFunction,
    options: LambdaServiceOptions,
    time: AccountTime,
    onChange: () => void,
  ) {
    this.#function = deployed;
    this.deployedAs = deploymentKey(deployed);
    this.#options = options;
    this.#time = time;
    this.#onChange = onChange;
    this.#startedAt = time.now();
    this.#logStreamName = logStreamName(this.#startedAt, options.randomBytes);
    this.#credentials = roleCredentials(options.randomBytes);
    this.#environment = newEnvironment({
      timeoutMs: deployed.configuration.Timeout * 1_000,
      memorySizeMb: deployed.configuration.MemorySize,
    });
  }

  get isFree(): boolean {
    return isFree(this.#environment);
  }

  get isInUse(): boolean {
    return this.#pending !== undefined;
  }

  get view(): EnvironmentView {
    return {
      id: this.#logStreamName,
      phase: VIEWED_AS[this.#environment.phase],
      logStreamName: this.#logStreamName,
      invocationCount: this.#environment.invocationCount,
      startedAt: this.#startedAt,
    };
  }

  invoke(requestId: string, request: InvokeRequest): Promise<InvokeResult> {
    return new Promise((resolve, reject) => {
      this.#pending = { requestId, request, resolve, reject };
      this.#happened({ type: 'invoked', at: this.#time.now(), requestId });
    });
  }

  /** Ends it; an invocation that runs is rejected with `EnvironmentGone('stopped')`. */
  async discard(): Promise<void> {
    await this.#giveUp(new EnvironmentGone('stopped'));
  }

  async #giveUp(reason: unknown): Promise<void> {
    const process = this.#process;
    const pending = this.#pending;
    this.#pending = undefined;
    this.#happened({ type: 'discarded' });
    pending?.reject(reason);
    await process?.stop();
  }

  #happened(event: EnvironmentEvent): void {
    const { environment, effects } = nextEnvironment(this.#environment, event);
    this.#environment = environment;
    if (!('deadline' in environment)) this.#stopDeadlineTimer();
    for (const effect of effects) this.#carryOut(effect);
    if (effects.length > 0) this.#onChange();
  }

  #carryOut(effect: EnvironmentEffect): void {
    switch (effect.do) {
      case 'startProcess':
        this.#start();
        break;
      case 'initialize':
        this.#initialize();
        break;
      case 'runHandler':
        this.#runHandler(effect.requestId, effect.deadline);
        break;
      case 'startDeadlineTimer':
        this.#startDeadlineTimer(effect.at);
        break;
      case 'stopProcess':
        this.#stopProcess();
        break;
      case 'log':
        this.#log(effect.record, effect.at);
        break;
      case 'answer':
        this.#answer(effect.result);
        break;
      default:
        unreachable(effect);
    }
  }

  #start(): void {
    const { host, onStartProgress } = this.#options;
    const { Runtime } = this.#function.configuration;
    const process = startProcess((listeners) => host.start(Runtime, listeners, onStartProgress), {
      logged: ({ events }) => this.#options.listeners.logged(events),
      temporaryFileChanged: (file) => this.#keepTemporaryFile(file),
    });
    this.#process = process;
    this.#settled(process, process.started, () => ({ type: 'processStarted' }));
  }

  #initialize(): void {
    const message = deploymentMessage(
      this.#function,
      {
        logStreamName: this.#logStreamName,
        credentials: this.#credentials,
        temporaryFiles: [...this.#temporaryFiles.values()],
      },
      this.#time.reading(),
    );
    this.#ask('initialize', message, (report) => ({ type: 'initializationEnded', report }));
  }

  #runHandler(requestId: string, deadline: EpochMs): void {
    if (!this.#pending) throw new SimulatorFault('BROKEN_INVARIANT', 'A handler without an event');
    const { eventText, clientContextText } = this.#pending.request;
    const call = {
      requestId,
      eventText,
      deadline,
      functionArn: functionArn(this.#function.configuration.FunctionName),
      traceId: traceId(this.#time.now(), this.#options.randomBytes),
      ...(clientContextText !== undefined && { clientContextText }),
      clock: this.#time.reading(),
    };
    this.#ask('invoke', call, (report) => ({ type: 'handlerEnded', report }));
  }

  #ask<Name extends EnvironmentRequestName>(
    name: Name,
    params: EnvironmentParams<Name>,
    toEvent: (report: EnvironmentAnswer<Name>) => Occurrence,
  ): void {
    const process = this.#process;
    if (!process) throw new SimulatorFault('BROKEN_INVARIANT', `No process to ${name}`);
    this.#settled(process, process.request(name, params), (report) => {
      if ('deadline' in this.#environment) {
        this.#time.moveForward(Math.min(report.endedAt, this.#environment.deadline));
      }
      return toEvent(report);
    });
  }

  /** Turns what a process answers, or its end, into the next event. What an ended process says is not heard. */
  #settled<Answer>(
    process: LiveProcess,
    answer: Promise<Answer>,
    toEvent: (answer: Answer) => Occurrence,
  ): void {
    answer.then(
      (value) => {
        if (process === this.#process) this.#processDid(toEvent(value));
      },
      (thrown: unknown) => {
        if (process === this.#process) this.#processFailed(thrown);
      },
    );
  }

  #processDid(occurrence: Occurrence): void {
    const { process } = this.#environment;
    this.#happened({ ...occurrence, at: this.#time.now(), process });
  }

  #processFailed(thrown: unknown): void {
    if (!(thrown instanceof EnvironmentGone) || thrown.loss === 'stopped') {
      void this.#giveUp(thrown);
    } else if (thrown.loss === 'outOfMemory') {
      this.#processDid({ type: 'outOfMemory' });
    } else {
      void this.#giveUp(new SimulatorFault('ENVIRONMENT_STOPPED', thrown.loss, { cause: thrown }));
    }
  }

  #startDeadlineTimer(deadline: EpochMs): void {
    this.#stopDeadlineTimer();
    this.#stopDeadlineTimer = this.#options.timers.start(deadline - this.#time.now(), () =>
      this.#processDid({ type: 'deadlinePassed' }),
    );
  }

  #stopProcess(): void {
    void this.#process?.stop();
    this.#process = undefined;
  }

  #log(record: PlatformRecord, at: EpochMs): void {
    const events = platformLogEvents(record, at, {
      configuration: this.#function.configuration,
      logStreamName: this.#logStreamName,
    });
    if (events.length > 0) this.#options.listeners.logged(events);
  }

  #answer(result: InvokeResult): void {
    this.#pending?.resolve(result);
    this.#pending = undefined;
  }

  #keepTemporaryFile(file: TemporaryFile): void {
    if (file.base64 === null) this.#temporaryFiles.delete(file.path);
    else this.#temporaryFiles.set(file.path, file);
  }
}

/** What a process did; when, and which process, is added where it is heard. */
type Occurrence = ProcessEvent extends infer Event
  ? Event extends ProcessEvent
    ? Omit<Event, 'at' | 'process'>
    : never
  : never;

/** A learner sees one that waits for its next process as waiting. */
const VIEWED_AS = {
  new: 'starting',
  starting: 'starting',
  initializing: 'starting',
  busy: 'busy',
  idle: 'idle',
  reset: 'idle',
  shutDown: 'shutDown',
} as const satisfies Readonly<Record<Environment['phase'], EnvironmentView['phase']>>;
