import type { ProcessLife } from '../process/process-life';

/** What the runtime client posted for an invocation. Only the first answer counts, and none after the process has ended. */
export type Answer =
  | { readonly status: 'returned'; readonly responseText: string }
  | { readonly status: 'threw'; readonly thrown: unknown };

export class InvocationAnswer {
  #given: Answer | undefined;
  readonly #onGiven: () => void;
  readonly #life: ProcessLife;

  constructor(life: ProcessLife, onGiven: () => void) {
    this.#life = life;
    this.#onGiven = onGiven;
  }

  get given(): Answer | undefined {
    return this.#given;
  }

  give(answer: Answer): void {
    if (this.#given !== undefined || this.#life.end !== undefined) return;
    this.#given = answer;
    this.#onGiven();
  }
}
