import type { EpochMs } from '@/lib/sim/kernel/clock';
import type { EnvironmentClock } from '../../language-runtime';
import { RealPromise, realSetTimeout } from '../primordials';
import type { ProcessLife } from '../process/process-life';
import { macrotask } from './macrotask';
import type { Timeout } from './timeout';
import { TimerQueue } from './timer-queue';

export type LoopOutcome = 'done' | 'empty' | 'ended' | 'deadlinePassed';

/** Which of the loop's queues runs at the moment: stack traces end in frames of that queue. */
export type LoopPhase = 'main' | 'timer' | 'immediate';

export interface LoopGoal {
  /** Asked between any two callbacks. */
  isDone(): boolean;
  /** Only heeded under fast-forward; in real time the service watches the clock. */
  readonly deadline?: EpochMs;
  /** Real time given to work the engine does out of our sight (`crypto.subtle`) before the loop counts as empty. */
  readonly patienceMs: number;
}

const IDLE_STEP_MS = 10;

/** A browser takes a while to load a module; one that waits for something that never comes must end all the same. */
const LOADING_PATIENCE_MS = 3_000;

interface EventLoopParts {
  readonly clock: EnvironmentClock;
  readonly life: ProcessLife;
  readonly onUncaught: (thrown: unknown) => void;
}

/**
 * Node.js's event loop: ticks, immediates and timers, run only while an invocation runs. Between them it is frozen.
 * It calls no method of arrays, sets or promises: learner code may have replaced them.
 */
export class EventLoop {
  readonly #parts: EventLoopParts;
  readonly #timers = new TimerQueue();
  #ticks: (() => void)[] = [];
  #immediates: { run(): void }[] = [];
  #pendingWork = 0;
  #loadingModules = 0;
  #wake: () => void = () => undefined;
  phase: LoopPhase = 'main';

  constructor(parts: EventLoopParts) {
    this.#parts = parts;
    parts.life.onEnd(() => this.#wake());
  }

  nowMs(): number {
    return this.#parts.clock.now();
  }

  schedule(timer: Timeout): void {
    this.#timers.add(timer);
    this.#wake();
  }

  cancel(timer: Timeout): void {
    this.#timers.remove(timer);
  }

  addTick(run: () => void): void {
    this.#ticks[this.#ticks.length] = run;
    this.#wake();
  }

  addImmediate(immediate: { run(): void }): void {
    this.#immediates[this.#immediates.length] = immediate;
    this.#wake();
  }

  /** Keeps the loop from counting as empty until the promise settles. */
  hold<Value>(work: Promise<Value>): Promise<Value> {
    this.#pendingWork += 1;
    void this.#releaseAfter(work);
    return work;
  }

  /** Gives the engine more real time before the loop counts as empty. */
  async whileLoading<Value>(load: () => Promise<Value>): Promise<Value> {
    this.#loadingModules += 1;
    try {
      return await load();
    } finally {
      this.#loadingModules -= 1;
      this.#wake();
    }
  }

  async #releaseAfter(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch {}
    this.#pendingWork -= 1;
    this.#wake();
  }

  /** Ends a wait for the next timer: something the loop did not plan has happened. */
  wake(): void {
    this.#wake();
  }

  async run(goal: LoopGoal): Promise<LoopOutcome> {
    let idleMs = 0;
    let outcome: LoopOutcome | 'busy' | 'idle' = 'busy';
    while (outcome === 'busy' || (outcome === 'idle' && idleMs < this.#patienceMs(goal))) {
      if (outcome === 'idle') {
        await this.#sleep(IDLE_STEP_MS);
        idleMs += IDLE_STEP_MS;
      } else idleMs = 0;
      outcome = await this.#turn(goal);
    }
    return outcome === 'idle' ? 'empty' : outcome;
  }

  #patienceMs({ patienceMs }: LoopGoal): number {
    return this.#loadingModules > 0 ? Math.max(patienceMs, LOADING_PATIENCE_MS) : patienceMs;
  }

  async #turn(goal: LoopGoal): Promise<LoopOutcome | 'busy' | 'idle'> {
    await this.#settle();
    if (this.#parts.life.end !== undefined) return 'ended';
    return goal.isDone() ? 'done' : await this.#runNext(goal);
  }

  async #runNext(goal: LoopGoal): Promise<'busy' | 'idle' | 'deadlinePassed'> {
    if ((await this.#runImmediates()) || this.#runDueTimer()) return 'busy';
    if (!this.#holdsProcess()) return 'idle';
    return (await this.#waitForTimer(goal)) ? 'busy' : 'deadlinePassed';
  }

  /** Lets microtasks, ticks and reports of unhandled rejections have their turn, until there are no more of them. */
  async #settle(): Promise<void> {
    await macrotask();
    while (this.#ticks.length > 0 && this.#parts.life.end === undefined) {
      this.#runTicks();
      await macrotask();
    }
  }

  #runTicks(): void {
    while (this.#ticks.length > 0) {
      const ticks = this.#ticks;
      this.#ticks = [];
      for (let at = 0; at < ticks.length; at += 1) this.#call(ticks[at] as () => void);
    }
  }

  #call(run: () => void): void {
    if (this.#parts.life.end !== undefined) return;
    try {
      run();
    } catch (thrown) {
      this.#parts.onUncaught(thrown);
    }
  }

  #callIn(phase: LoopPhase, run: () => void): void {
    this.phase = phase;
    this.#call(run);
    this.#runTicks();
    this.phase = 'main';
  }

  async #runImmediates(): Promise<boolean> {
    const batch = this.#immediates;
    if (batch.length === 0) return false;
    this.#immediates = [];
    for (let at = 0; at < batch.length; at += 1) {
      this.#callIn('immediate', () => batch[at]?.run());
      await this.#settle();
      if (this.#parts.life.end !== undefined) break;
    }
    return true;
  }

  #runDueTimer(): boolean {
    const timer = this.#timers.first;
    if (timer === undefined || timer.dueAt > this.nowMs()) return false;
    this.#callIn('timer', () => timer.fire());
    return true;
  }

  #holdsProcess(): boolean {
    return this.#pendingWork > 0 || this.#timers.holdsProcess;
  }

  /** @returns false when waiting would move the clock past the deadline. */
  async #waitForTimer(goal: LoopGoal): Promise<boolean> {
    const dueInMs = (this.#timers.first?.dueAt ?? Number.POSITIVE_INFINITY) - this.nowMs();
    if (this.#parts.clock.speed === 'realTime' || this.#pendingWork > 0) {
      await this.#sleep(Math.min(Math.ceil(dueInMs), 60_000));
      return true;
    }
    const leftMs = (goal.deadline ?? Number.POSITIVE_INFINITY) - this.nowMs();
    this.#parts.clock.skip(Math.max(0, Math.min(dueInMs, leftMs)));
    return dueInMs < leftMs;
  }

  #sleep(ms: number): Promise<void> {
    return new RealPromise((resolve) => {
      this.#wake = resolve;
      realSetTimeout(resolve, ms);
    });
  }
}
