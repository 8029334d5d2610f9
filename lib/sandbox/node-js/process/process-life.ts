import type { ProcessExit } from '@/lib/sim/lambda/invocation';

/** How the process ended: by leaving, or after posting `thrown` to the Runtime API as AWS's client v3 does. */
export type ProcessEnd =
  | { readonly by: 'exit'; readonly exit: ProcessExit }
  | { readonly by: 'error'; readonly thrown: unknown };

/** Whether the process still lives. What it does after its end has no effect any more. */
export class ProcessLife {
  #end: ProcessEnd | undefined;
  #listener: () => void = () => undefined;
  readonly #leave: (exit: ProcessExit) => never;

  /** @param leave - Stops this thread for good. */
  constructor(leave: (exit: ProcessExit) => never) {
    this.#leave = leave;
  }

  get end(): ProcessEnd | undefined {
    return this.#end;
  }

  /** Only the first end counts. */
  finish(end: ProcessEnd): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#listener();
  }

  /** `process.exit`: whatever the code around the call would do next, a `catch` or a `finally`, it does not happen. */
  exit(exit: ProcessExit): never {
    this.finish({ by: 'exit', exit });
    return this.#leave(exit);
  }

  onEnd(listener: () => void): void {
    this.#listener = listener;
  }
}
