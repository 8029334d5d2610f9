import { EnvironmentGone, type EnvironmentHost } from '@/lib/protocol/environment-host';
import { type ApiCall, call } from '@/lib/sim/account';
import type { Account } from '@/lib/sim/account/account-state';
import type { Effect } from '@/lib/sim/account/plan';
import type { Surroundings } from '@/lib/sim/account/surroundings';
import type { TrailRecord } from '@/lib/sim/account/trail-record';
import {
  atRest,
  environmentDid,
  environmentLost,
  environmentWrote,
  timePassed,
  wakeTime,
} from '@/lib/sim/account/what-happens';
import { accountEvents } from '@/lib/sim/history/account-events';
import type { Departure } from '@/lib/sim/history/service-event';
import type { AccountClock } from '@/lib/sim/kernel/account-clock';
import type { ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { RandomBytes } from '@/lib/sim/kernel/random';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { isBeingProvisioned } from '@/lib/sim/lambda/environment-provisioning';
import type { Advanced } from '@/lib/sim/lambda/fleet/advanced';
import type { FleetEnvironment } from '@/lib/sim/lambda/fleet/fleet-state';
import { type AccountListeners, NOBODY } from './account-listeners';
import { type AccountTime, createAccountTime } from './account-time';
import { type CallEnd, CallWaiters } from './call-waiters';
import { FleetRunner } from './fleet-runner';
import { LONGEST_TRAIL, type SavedAccount } from './saved-account';
import type { Timers } from './timers';

export interface AccountShellParts {
  readonly account: Account;
  readonly clock?: AccountClock;
  readonly trail?: readonly TrailRecord[];
  /** Asked before each request, so that it may be switched between two runs. */
  readonly clockSpeed: () => ClockSpeed;
  readonly host: EnvironmentHost;
  readonly wallClock: () => EpochMs;
  readonly random: RandomBytes;
  readonly timers: Timers;
  readonly listeners?: AccountListeners;
}

/** Why an environment is ended from outside, and what whoever waits for its invocation is told. */
interface Ending {
  readonly cause: Departure;
  readonly reason: unknown;
}

/** Holds an account and carries out its plans: the only place where something of it really happens. */
export class AccountShell {
  readonly time: AccountTime;
  readonly #random: RandomBytes;
  readonly #listeners: AccountListeners;
  readonly #fleet: FleetRunner;
  readonly #waiters = new CallWaiters();
  #account: Account;
  #trail: readonly TrailRecord[];
  #stopAlarm: () => void = () => {};
  #fault: unknown;
  #onRest: (() => void)[] = [];

  constructor(parts: AccountShellParts) {
    this.#account = parts.account;
    this.#trail = parts.trail ?? [];
    this.#random = parts.random;
    this.#listeners = parts.listeners ?? NOBODY;
    this.time = createAccountTime(parts);
    this.#fleet = new FleetRunner({
      account: () => this.#account,
      time: this.time,
      host: parts.host,
      random: parts.random,
      timers: parts.timers,
      listeners: this.#listeners,
      did: (id, event) =>
        this.#take(environmentDid(this.#account, id, event, this.#surroundings())),
      wrote: (id, events) =>
        this.#take(environmentWrote(this.#account, id, events, this.#surroundings())),
      lost: (id, reason) => void this.#lose(id, { cause: 'lost', reason }),
    });
    this.#setAlarm();
  }

  get account(): Account {
    return this.#account;
  }

  /** What is to be kept of it when the page or the command ends. */
  saved(): SavedAccount {
    const account = atRest(this.#account, this.time.now());
    return { account, clock: this.time.clock(), trail: this.#trail };
  }

  /** @throws SimulatorFault when the environment that worked on it was lost; EnvironmentGone when it was ended. */
  async call(request: ApiCall): Promise<CallEnd> {
    const { account, plan, answer, ...rest } = this.#ask(request);
    const ending = answer.status === 'waiting' ? this.#waiters.wait(rest.requestId) : { answer };
    this.#take({ account, plan });
    return { ...rest, ...(await ending) };
  }

  /** A call of an operation that runs no function: it is answered at once. */
  callNow(request: ApiCall): CallEnd {
    const { account, plan, answer, ...rest } = this.#ask(request);
    if (answer.status === 'waiting') {
      throw new SimulatorFault('BROKEN_INVARIANT', `${request.operation} is not answered at once`);
    }
    this.#take({ account, plan });
    return { ...rest, answer };
  }

  /** Moves the clock on to a time. What becomes due on the way is done at its own time, one after the other. */
  async passTo(to: EpochMs): Promise<void> {
    for (;;) {
      const due = this.time.nextAlarm();
      if (due === undefined || due > to) break;
      this.time.skipTo(due);
      await this.atRest();
    }
    this.time.skipTo(to);
    await this.atRest();
  }

  /** Resolves when no environment works. */
  async atRest(): Promise<void> {
    if (this.#isWorking()) await new Promise<void>((resolve) => this.#onRest.push(resolve));
    if (this.#fault) throw this.#fault;
  }

  /** Ends environments, whatever they do. Resolves when their processes are gone. */
  async endEnvironments(which: (one: FleetEnvironment) => boolean): Promise<void> {
    const leaving = Object.values(this.#account.fleet.environments).filter(which);
    const reason = new EnvironmentGone('stopped');
    await Promise.all(leaving.map(({ id }) => this.#lose(id, { cause: 'discarded', reason })));
  }

  /** Nothing happens any more. The host stays open: it may serve others. */
  async close(): Promise<void> {
    this.#stopAlarm();
    await this.#fleet.endAll();
  }

  #ask(request: ApiCall) {
    const called = call(this.#account, request, this.#surroundings());
    this.#trail = [...this.#trail, called.record].slice(-LONGEST_TRAIL);
    return called;
  }

  #surroundings(): Surroundings {
    return { now: this.time.now(), random: this.#random };
  }

  #isWorking(): boolean {
    return Object.values(this.#account.fleet.environments).some(
      ({ invocation, environment }) => invocation || isBeingProvisioned(environment),
    );
  }

  #take(advanced: Advanced, ending?: Ending): void {
    const before = this.#account;
    this.#account = advanced.account;
    for (const effect of advanced.plan) this.#carryOut(effect, ending);
    this.#fleet.stopOldTimers();
    this.#tell(before, advanced, ending);
    this.#setAlarm();
    if (this.#isWorking()) return;
    for (const rest of this.#onRest.splice(0)) rest();
  }

  #carryOut(effect: Effect, ending: Ending | undefined): void {
    switch (effect.do) {
      case 'answer':
        this.#waiters.answer(effect.requestId, effect);
        break;
      case 'abandon':
        this.#waiters.abandon(effect.requestId, ending?.reason);
        break;
      case 'log':
        this.#listeners.logged(effect.events);
        break;
      case 'tried':
        this.#listeners.tried(effect.result);
        break;
      default:
        this.#fleet.carryOut(effect);
    }
  }

  #tell(before: Account, advanced: Advanced, ending: Ending | undefined): void {
    const now = this.time.now();
    const told = accountEvents(before, advanced, {
      now,
      ...(ending && { endedBecause: ending.cause }),
    });
    for (const event of told) this.#listeners.recorded(event);
    if (before.fleet !== advanced.account.fleet) this.#listeners.fleetChanged();
  }

  async #lose(id: string, ending: Ending): Promise<void> {
    if (ending.cause === 'lost') this.#fault = ending.reason;
    const ended = this.#fleet.end(id);
    const isBroken = ending.cause === 'lost';
    this.#take(environmentLost(this.#account, id, this.#surroundings(), isBroken), ending);
    await ended;
  }

  #setAlarm(): void {
    this.#stopAlarm();
    const at = wakeTime(this.#account, this.time.now());
    if (at === undefined) return;
    this.#stopAlarm = this.time.setAlarm(at, () => {
      const now = Math.max(at, this.time.now());
      this.#take(timePassed(this.#account, { now, random: this.#random }));
    });
  }
}
