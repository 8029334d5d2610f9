/** What a `Timeout` asks of the loop that fires it. */
export interface TimerOwner {
  nowMs(): number;
  schedule(timer: Timeout): void;
  cancel(timer: Timeout): void;
}

interface TimeoutParts {
  readonly owner: TimerOwner;
  /** Called as the timer's method `_onTimeout`: so Node.js's stack traces name it. */
  readonly callback: (...given: unknown[]) => void;
  readonly given: readonly unknown[];
  readonly delayMs: number;
  readonly repeats: 'once' | 'always';
}

let lastId = 0;

/** What `setTimeout` and `setInterval` return in Node.js. Named through a property, since minifying drops class names. */
export const { Timeout } = {
  Timeout: class {
    readonly #parts: TimeoutParts;
    readonly #id = ++lastId;
    #holdsProcess = true;
    readonly _onTimeout: TimeoutParts['callback'];
    dueAt: number;

    constructor(parts: TimeoutParts) {
      this.#parts = parts;
      this._onTimeout = parts.callback;
      this.dueAt = parts.owner.nowMs() + parts.delayMs;
      Object.defineProperty(this, 'dueAt', { enumerable: false });
      parts.owner.schedule(this);
    }

    /** Runs once; an interval is due again afterwards, unless it was cleared meanwhile. */
    fire(): void {
      const { owner, given, repeats } = this.#parts;
      owner.cancel(this);
      if (repeats === 'always') this.refresh();
      this._onTimeout(...given);
    }

    ref(): this {
      this.#holdsProcess = true;
      return this;
    }

    unref(): this {
      this.#holdsProcess = false;
      return this;
    }

    hasRef(): boolean {
      return this.#holdsProcess;
    }

    refresh(): this {
      const { owner, delayMs } = this.#parts;
      owner.cancel(this);
      this.dueAt = owner.nowMs() + delayMs;
      owner.schedule(this);
      return this;
    }

    close(): this {
      this.#parts.owner.cancel(this);
      return this;
    }

    [Symbol.toPrimitive](): number {
      return this.#id;
    }
  },
};
export type Timeout = InstanceType<typeof Timeout>;
