import { EnvironmentGone, type EnvironmentLoss } from '@/lib/protocol/environment-host';
import type { Departure } from '@/lib/sim/history/service-event';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { unreachable } from '@/lib/sim/kernel/unreachable';
import { isFree, newEnvironment, nextEnvironment } from '@/lib/sim/lambda/environment';
import type {
  Environment,
  EnvironmentEffect,
  EnvironmentEvent,
} from '@/lib/sim/lambda/environment-state';
import { reclaimedAt } from '@/lib/sim/lambda/idle-reclaim';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import { platformLogEvents } from '@/lib/sim/lambda/log-lines';
import { logStreamName } from '@/lib/sim/lambda/names';
import { KILLED } from '@/lib/sim/lambda/platform-errors';
import type { PlatformRecord } from '@/lib/sim/lambda/platform-record';
import type { EnvironmentView, InvokeRequest } from '../lambda-service';
import type { AccountTime } from './account-time';
import { type DeployedFunction, deploymentKey } from './deployment';
import { EnvironmentProcess, type ProcessOccurrence } from './environment-process';
import { createEnvironmentRecord, type EnvironmentRecord } from './environment-record';
import type { LambdaServiceOptions } from './lambda-service-options';
import { SANDBOX_LIMIT_LINES } from './sandbox-limits';

/** The invocation somebody waits for. */
interface Pending {
  readonly requestId: string;
  readonly request: InvokeRequest;
  readonly resolve: (result: InvokeResult) => void;
  readonly reject: (reason: unknown) => void;
}

/** Carries out what `nextEnvironment` plans for one execution environment, and keeps the deadline's alarm. */
export class RunningEnvironment {
  readonly deployedAs: string;
  readonly #function: DeployedFunction;
  readonly #options: LambdaServiceOptions;
  readonly #time: AccountTime;
  readonly #onChange: () => void;
  readonly #logStreamName: string;
  readonly #startedAt: EpochMs;
  readonly #process: EnvironmentProcess;
  readonly #record: EnvironmentRecord;
  #environment: Environment;
  #stopDeadlineTimer: () => void = () => undefined;
  #stopIdleAlarm: () => void = () => undefined;
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
    this.#record = createEnvironmentRecord({
      id: this.#logStreamName,
      configuration: deployed.configuration,
      listeners: options.listeners,
      time,
    });
    this.#process = new EnvironmentProcess({
      deployed,
      logStreamName: this.#logStreamName,
      record: this.#record,
      options,
      time,
      listener: {
        processDid: (occurrence, endedAt) => this.#processDid(occurrence, endedAt),
        processFailed: (thrown) => this.#processFailed(thrown),
      },
    });
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
  async discard(cause: Departure): Promise<void> {
    await this.#giveUp(new EnvironmentGone('stopped'), cause);
  }

  async #giveUp(reason: unknown, cause: Departure): Promise<void> {
    const pending = this.#pending;
    this.#pending = undefined;
    const stopped = this.#process.stop();
    this.#happened({ type: 'discarded' }, cause);
    pending?.reject(reason);
    await stopped;
  }

  #happened(event: EnvironmentEvent, cause: Departure = 'lost'): void {
    const { environment, effects } = nextEnvironment(this.#environment, event);
    this.#environment = environment;
    if (!('deadline' in environment)) this.#stopDeadlineTimer();
    for (const effect of effects) this.#carryOut(effect);
    this.#record.phaseChanged(environment, cause);
    this.#setIdleAlarm();
    if (effects.length > 0) this.#onChange();
  }

  /** One that waits is taken back when it has waited too long. */
  #setIdleAlarm(): void {
    this.#stopIdleAlarm();
    const { phase } = this.#environment;
    if (phase !== 'idle' && phase !== 'reset') return;
    this.#stopIdleAlarm = this.#time.setAlarm(
      reclaimedAt(this.#time.now()),
      () => void this.discard('idleTooLong'),
    );
  }

  #carryOut(effect: EnvironmentEffect): void {
    switch (effect.do) {
      case 'startProcess':
        this.#process.start();
        break;
      case 'initialize':
        this.#process.initialize();
        break;
      case 'runHandler':
        this.#runHandler(effect.requestId, effect.deadline);
        break;
      case 'startDeadlineTimer':
        this.#startDeadlineTimer(effect.at);
        break;
      case 'stopProcess':
        void this.#process.stop();
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

  #runHandler(requestId: string, deadline: EpochMs): void {
    if (!this.#pending) throw new SimulatorFault('BROKEN_INVARIANT', 'A handler without an event');
    this.#process.runHandler(requestId, this.#pending.request, deadline);
  }

  #processDid(occurrence: ProcessOccurrence, endedAt?: EpochMs): void {
    if (endedAt !== undefined && 'deadline' in this.#environment) {
      this.#time.moveForward(Math.min(endedAt, this.#environment.deadline));
    }
    const { process } = this.#environment;
    this.#happened({ ...occurrence, at: this.#time.now(), process });
  }

  #processFailed(thrown: unknown): void {
    if (!(thrown instanceof EnvironmentGone) || thrown.loss === 'stopped') {
      void this.#giveUp(thrown, 'lost');
    } else if (thrown.loss === 'outOfMemory') {
      this.#processDid({ type: 'outOfMemory' });
    } else if ('deadline' in this.#environment) {
      this.#killed(thrown.loss, this.#environment.startedAt);
    } else {
      const fault = new SimulatorFault('ENVIRONMENT_STOPPED', thrown.loss, { cause: thrown });
      void this.#giveUp(fault, 'lost');
    }
  }

  /** Ended by the sandbox while learner code ran: as when the kernel of a real environment kills its process. */
  #killed(loss: Exclude<EnvironmentLoss, 'outOfMemory'>, startedAt: EpochMs): void {
    const at = this.#time.now();
    this.#logged([{ at, source: 'platform', text: SANDBOX_LIMIT_LINES[loss] }]);
    this.#processDid({
      type: this.#environment.phase === 'busy' ? 'handlerEnded' : 'initializationEnded',
      report: {
        status: 'exited',
        exit: KILLED,
        durationMs: at - startedAt,
        maxMemoryUsedMb: 0,
      },
    });
  }

  #startDeadlineTimer(deadline: EpochMs): void {
    this.#stopDeadlineTimer();
    this.#stopDeadlineTimer = this.#options.timers.start(deadline - this.#time.now(), () =>
      this.#processDid({ type: 'deadlinePassed' }),
    );
  }

  #log(record: PlatformRecord, at: EpochMs): void {
    const events = platformLogEvents(record, at, {
      configuration: this.#function.configuration,
      logStreamName: this.#logStreamName,
    });
    if (events.length > 0) this.#logged(events);
  }

  #logged(events: readonly LogEvent[]): void {
    this.#options.listeners.logged(events);
    this.#record.logged(events);
  }

  #answer(result: InvokeResult): void {
    this.#record.ended(result);
    this.#pending?.resolve(result);
    this.#pending = undefined;
  }
}

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
