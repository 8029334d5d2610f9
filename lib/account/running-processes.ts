import type { AccountProcess } from './account-process';

interface Running {
  readonly process: AccountProcess;
  stopTimer: () => void;
}

const NO_TIMER = () => {};

/** The processes behind the account's environments, each with the alarm for its deadline. */
export class RunningProcesses {
  readonly #running = new Map<string, Running>();

  /** An environment that gets its next process keeps credentials and `/tmp`. */
  start(environmentId: string, make: () => AccountProcess): void {
    const running = this.#running.get(environmentId) ?? { process: make(), stopTimer: NO_TIMER };
    this.#running.set(environmentId, running);
    running.process.start();
  }

  of(environmentId: string): AccountProcess | undefined {
    return this.#running.get(environmentId)?.process;
  }

  setTimer(environmentId: string, start: () => () => void): void {
    const running = this.#running.get(environmentId);
    if (!running) return;
    running.stopTimer();
    running.stopTimer = start();
  }

  stopTimersUnless(isNeeded: (environmentId: string) => boolean): void {
    for (const [id, running] of this.#running) if (!isNeeded(id)) running.stopTimer();
  }

  /** Nothing is kept of it. Resolves when its process is gone. */
  async end(environmentId: string): Promise<void> {
    const running = this.#running.get(environmentId);
    this.#running.delete(environmentId);
    running?.stopTimer();
    await running?.process.stop();
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((id) => this.end(id)));
  }
}
