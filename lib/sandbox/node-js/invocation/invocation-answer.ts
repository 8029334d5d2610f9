/** What the runtime client posted for an invocation. Only the first answer counts. */
export type Answer =
  | { readonly status: 'returned'; readonly responseText: string }
  | { readonly status: 'threw'; readonly thrown: unknown };

export class InvocationAnswer {
  #given: Answer | undefined;
  readonly #onGiven: () => void;

  constructor(onGiven: () => void) {
    this.#onGiven = onGiven;
  }

  get given(): Answer | undefined {
    return this.#given;
  }

  give(answer: Answer): void {
    if (this.#given !== undefined) return;
    this.#given = answer;
    this.#onGiven();
  }
}
