import type { ProcessExit } from '@/lib/sim/lambda/invocation';

/** How the process ended: by leaving, or after posting `thrown` to the Runtime API as AWS's client v3 does. */
export type ProcessEnd =
  | { readonly by: 'exit'; readonly exit: ProcessExit }
  | { readonly by: 'error'; readonly thrown: unknown };

/** Unwinds learner code after `process.exit`: a worker cannot stop in the middle of a call. */
class ExitSignal extends Error {
  override readonly name = 'ExitSignal';
}

/** Whether the process still lives. What it does after its end has no effect any more. */
export class ProcessLife {
  #end: ProcessEnd | undefined;
  #listener: () => void = () => undefined;

  get end(): ProcessEnd | undefined {
    return this.#end;
  }

  /** Only the first end counts. */
  finish(end: ProcessEnd): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#listener();
  }

  exit(exit: ProcessExit): never {
    this.finish({ by: 'exit', exit });
    throw new ExitSignal('The process has ended');
  }

  onEnd(listener: () => void): void {
    this.#listener = listener;
  }
}
