import { EnvironmentGone, type EnvironmentHost } from '@/lib/protocol/environment-host';
import type { Account } from '@/lib/sim/account/account-state';
import type { Effect } from '@/lib/sim/account/plan';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { own } from '@/lib/sim/kernel/own';
import type { RandomBytes } from '@/lib/sim/kernel/random';
import { unreachable } from '@/lib/sim/kernel/unreachable';
import type { ProcessEvent } from '@/lib/sim/lambda/environment-state';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import type { AccountListeners } from './account-listeners';
import { AccountProcess, type Occurrence } from './account-process';
import type { AccountTime } from './account-time';
import { faultOf, killedBySandbox } from './process-losses';
import { RunningProcesses } from './running-processes';
import { temporaryFileSize } from './temporary-file-size';
import type { Timers } from './timers';

/** The effects that concern an environment's process. */
export type ProcessEffect = Extract<
  Effect,
  { do: 'startProcess' | 'initialize' | 'runHandler' | 'startDeadlineTimer' | 'stopProcess' }
>;

export interface FleetRunnerParts {
  readonly account: () => Account;
  readonly time: AccountTime;
  readonly host: EnvironmentHost;
  readonly random: RandomBytes;
  readonly timers: Timers;
  readonly listeners: AccountListeners;
  readonly did: (environmentId: string, event: ProcessEvent) => void;
  readonly wrote: (environmentId: string, events: readonly LogEvent[]) => void;
  /** The environment cannot go on, and the fault is ours. */
  readonly lost: (environmentId: string, reason: unknown) => void;
}

/** Starts, asks and ends the processes that the account's plans speak of, and tells what they did. */
export class FleetRunner {
  readonly #parts: FleetRunnerParts;
  readonly #processes = new RunningProcesses();

  constructor(parts: FleetRunnerParts) {
    this.#parts = parts;
  }

  carryOut(effect: ProcessEffect): void {
    const { environmentId: id } = effect;
    switch (effect.do) {
      case 'startProcess':
        this.#processes.start(id, () => this.#newProcess(effect));
        break;
      case 'initialize':
        this.#processes.of(id)?.initialize();
        break;
      case 'runHandler':
        this.#processes.of(id)?.runHandler(handlerCall(effect));
        break;
      case 'startDeadlineTimer':
        this.#processes.setTimer(id, () => this.#deadlineTimer(id, effect.at));
        break;
      case 'stopProcess':
        void this.#stop(id);
        break;
      default:
        unreachable(effect);
    }
  }

  /** The alarms of those that no longer have a deadline. */
  stopOldTimers(): void {
    this.#processes.stopTimersUnless((id) => this.#deadlineOf(id) !== undefined);
  }

  end(environmentId: string): Promise<void> {
    return this.#processes.end(environmentId);
  }

  endAll(): Promise<void> {
    return this.#processes.endAll();
  }

  #newProcess({
    environmentId: id,
    order,
  }: ProcessEffect & { do: 'startProcess' }): AccountProcess {
    const { account, host, random, time, listeners, wrote } = this.#parts;
    return new AccountProcess({
      order,
      files: own(account().lambda.codes, order.codeSha256)?.files ?? {},
      host,
      random,
      clock: time.reading,
      did: (occurrence, endedAt) => this.#did(id, occurrence, endedAt),
      wrote: (events) => wrote(id, events),
      temporaryFilesChanged: (files) =>
        listeners.recorded({
          type: 'temporaryFilesChanged',
          at: time.now(),
          environment: id,
          files: files.map((file) => ({ path: file.path, bytes: temporaryFileSize(file) })),
        }),
      onStartProgress: listeners.onStartProgress,
      failed: (thrown) => this.#failed(id, thrown),
    });
  }

  #did(id: string, occurrence: Occurrence, endedAt?: EpochMs): void {
    const { time, account, did } = this.#parts;
    const deadline = this.#deadlineOf(id);
    if (endedAt !== undefined && deadline !== undefined) {
      time.moveForward(Math.min(endedAt, deadline));
    }
    const one = own(account().fleet.environments, id);
    if (one) did(id, { ...occurrence, at: time.now(), process: one.environment.process });
  }

  #failed(id: string, thrown: unknown): void {
    const { account, time, wrote, lost } = this.#parts;
    const environment = own(account().fleet.environments, id)?.environment;
    if (!(thrown instanceof EnvironmentGone) || thrown.loss === 'stopped') {
      lost(id, thrown);
    } else if (thrown.loss === 'outOfMemory') {
      this.#did(id, { type: 'outOfMemory' });
    } else if (environment && 'deadline' in environment) {
      const { line, occurrence } = killedBySandbox(thrown.loss, environment, time.now());
      wrote(id, [line]);
      this.#did(id, occurrence);
    } else {
      lost(id, faultOf(thrown));
    }
  }

  #deadlineOf(id: string): EpochMs | undefined {
    const environment = own(this.#parts.account().fleet.environments, id)?.environment;
    return environment && 'deadline' in environment ? environment.deadline : undefined;
  }

  #deadlineTimer(id: string, at: EpochMs): () => void {
    const { timers, time } = this.#parts;
    return timers.start(at - time.now(), () => this.#did(id, { type: 'deadlinePassed' }));
  }

  /** Its process goes; the environment may get another. */
  async #stop(id: string): Promise<void> {
    if (own(this.#parts.account().fleet.environments, id)) await this.#processes.of(id)?.stop();
    else await this.#processes.end(id);
  }
}

function handlerCall({
  do: _do,
  environmentId: _environment,
  process: _process,
  ...handler
}: ProcessEffect & { do: 'runHandler' }) {
  return handler;
}
