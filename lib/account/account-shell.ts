import { EnvironmentGone, type EnvironmentHost } from '@/lib/protocol/environment-host';
import { type ApiCall, call } from '@/lib/sim/account';
import type { Account } from '@/lib/sim/account/account-state';
import type { Answer, Effect } from '@/lib/sim/account/plan';
import type { Surroundings } from '@/lib/sim/account/surroundings';
import type { TrailRecord } from '@/lib/sim/account/trail-record';
import {
  environmentDid,
  environmentLost,
  environmentWrote,
  timePassed,
  wakeTime,
} from '@/lib/sim/account/what-happens';
import { type AccountClock, accountNow, movedForward } from '@/lib/sim/kernel/account-clock';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { own } from '@/lib/sim/kernel/own';
import type { RandomBytes } from '@/lib/sim/kernel/random';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { unreachable } from '@/lib/sim/kernel/unreachable';
import type { Advanced } from '@/lib/sim/lambda/fleet/advanced';
import { AccountProcess, type Occurrence } from './account-process';

/** Alarms on the wall clock, injected so that tests never wait. */
interface Timers {
  readonly start: (delayMs: number, ring: () => void) => () => void;
}

export interface AccountShellParts {
  readonly account: Account;
  readonly clock: AccountClock;
  readonly host: EnvironmentHost;
  readonly wallClock: () => EpochMs;
  readonly random: RandomBytes;
  readonly timers: Timers;
}

/** The end of a call. What AWS refuses is an answer, too. */
export interface CallEnd {
  readonly requestId: string;
  readonly answer: Exclude<Answer, { status: 'waiting' }>;
  readonly record: TrailRecord;
}

interface Waiter {
  readonly resolve: (answer: CallEnd['answer']) => void;
  readonly reject: (reason: unknown) => void;
}

interface Running {
  readonly process: AccountProcess;
  stopTimer: () => void;
}

const NO_TIMER = () => {};

/** Holds an account and carries out its plans: the only place where something of it really happens. Waits are skipped. */
export class AccountShell {
  readonly #parts: AccountShellParts;
  readonly #running = new Map<string, Running>();
  readonly #waiters = new Map<string, Waiter>();
  #account: Account;
  #clock: AccountClock;
  #fault: unknown;
  #onRest: (() => void)[] = [];

  constructor(parts: AccountShellParts) {
    this.#parts = parts;
    this.#account = parts.account;
    this.#clock = parts.clock;
  }

  get account(): Account {
    return this.#account;
  }

  get clock(): AccountClock {
    return this.#clock;
  }

  now(): EpochMs {
    return accountNow(this.#clock, this.#parts.wallClock());
  }

  /** @throws SimulatorFault when the environment that worked on it was lost. */
  async call(request: ApiCall): Promise<CallEnd> {
    const { answer, requestId, record, ...advanced } = call(
      this.#account,
      request,
      this.#surroundings(),
    );
    if (answer.status !== 'waiting') {
      this.#take(advanced);
      return { requestId, answer, record };
    }
    return new Promise((resolve, reject) => {
      const waiter = {
        resolve: (last: CallEnd['answer']) => resolve({ requestId, answer: last, record }),
        reject,
      };
      this.#waiters.set(requestId, waiter);
      this.#take(advanced);
    });
  }

  /** Moves the clock on to a time. What becomes due on the way is done at its own time, one after the other. */
  async passTo(to: EpochMs): Promise<void> {
    for (;;) {
      const due = wakeTime(this.#account, this.now());
      if (due === undefined || due > to) break;
      this.#moveTo(due);
      this.#take(timePassed(this.#account, this.#surroundings()));
      await this.atRest();
    }
    this.#moveTo(to);
    this.#take(timePassed(this.#account, this.#surroundings()));
    await this.atRest();
  }

  /** Resolves when no environment works. */
  async atRest(): Promise<void> {
    if (this.#isWorking()) await new Promise<void>((resolve) => this.#onRest.push(resolve));
    if (this.#fault) throw this.#fault;
  }

  async close(): Promise<void> {
    for (const id of [...this.#running.keys()]) await this.#end(id);
    await this.#parts.host.close();
  }

  #surroundings(): Surroundings {
    return { now: this.now(), random: this.#parts.random };
  }

  #moveTo(to: EpochMs): void {
    this.#clock = movedForward(this.#clock, this.#parts.wallClock(), to);
  }

  #isWorking(): boolean {
    return Object.values(this.#account.fleet.environments).some((one) => one.invocation);
  }

  #take({ account, plan }: Advanced): void {
    this.#account = account;
    for (const effect of plan) this.#carryOut(effect);
    for (const [id, running] of this.#running) {
      if (this.#deadlineOf(id) === undefined) running.stopTimer();
    }
    if (this.#isWorking()) return;
    for (const rest of this.#onRest.splice(0)) rest();
  }

  #carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'startProcess':
        this.#start(effect);
        break;
      case 'initialize':
        this.#running.get(effect.environmentId)?.process.initialize();
        break;
      case 'runHandler':
        this.#running.get(effect.environmentId)?.process.runHandler(handlerCall(effect));
        break;
      case 'startDeadlineTimer':
        this.#startTimer(effect.environmentId, effect.at);
        break;
      case 'stopProcess':
        void this.#stop(effect.environmentId);
        break;
      case 'answer':
        this.#waiters.get(effect.requestId)?.resolve(effect.answer);
        this.#waiters.delete(effect.requestId);
        break;
      case 'abandon':
        this.#waiters.get(effect.requestId)?.reject(this.#fault);
        this.#waiters.delete(effect.requestId);
        break;
      case 'log':
      case 'tried':
        break;
      default:
        unreachable(effect);
    }
  }

  #start({ environmentId: id, order }: Effect & { do: 'startProcess' }): void {
    const code = own(this.#account.lambda.codes, order.codeSha256);
    const { host, random } = this.#parts;
    const known = this.#running.get(id);
    const process =
      known?.process ??
      new AccountProcess({
        order,
        files: code?.files ?? {},
        host,
        random,
        clock: () => ({ now: this.now(), speed: 'fastForward' }),
        did: (occurrence, endedAt) => this.#did(id, occurrence, endedAt),
        wrote: (events) =>
          this.#take(environmentWrote(this.#account, id, events, this.#surroundings())),
        failed: (thrown) => this.#failed(id, thrown),
      });
    this.#running.set(id, { process, stopTimer: known?.stopTimer ?? NO_TIMER });
    process.start();
  }

  #did(id: string, occurrence: Occurrence, endedAt?: EpochMs): void {
    const one = own(this.#account.fleet.environments, id);
    if (!one) return;
    const deadline = this.#deadlineOf(id);
    if (endedAt !== undefined && deadline !== undefined) this.#moveTo(Math.min(endedAt, deadline));
    const event = { ...occurrence, at: this.now(), process: one.environment.process };
    this.#take(environmentDid(this.#account, id, event, this.#surroundings()));
  }

  #failed(id: string, thrown: unknown): void {
    if (thrown instanceof EnvironmentGone && thrown.loss === 'outOfMemory') {
      this.#did(id, { type: 'outOfMemory' });
      return;
    }
    const loss = thrown instanceof EnvironmentGone ? thrown.loss : undefined;
    this.#fault = loss
      ? new SimulatorFault('ENVIRONMENT_STOPPED', loss, { cause: thrown })
      : thrown;
    this.#take(environmentLost(this.#account, id, this.#surroundings()));
  }

  #deadlineOf(id: string): EpochMs | undefined {
    const environment = own(this.#account.fleet.environments, id)?.environment;
    return environment && 'deadline' in environment ? environment.deadline : undefined;
  }

  #startTimer(id: string, at: EpochMs): void {
    const running = this.#running.get(id);
    if (!running) return;
    running.stopTimer();
    running.stopTimer = this.#parts.timers.start(at - this.now(), () =>
      this.#did(id, { type: 'deadlinePassed' }),
    );
  }

  /** Its process goes; the environment may get another. */
  async #stop(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (!own(this.#account.fleet.environments, id)) await this.#end(id);
    else await running?.process.stop();
  }

  async #end(id: string): Promise<void> {
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.stopTimer();
    await running?.process.stop();
  }
}

function handlerCall({
  do: _do,
  environmentId: _environment,
  process: _process,
  ...handler
}: Effect & { do: 'runHandler' }) {
  return handler;
}
