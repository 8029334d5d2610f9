import type { EnvironmentLoss } from './environment-host';

export interface EnvironmentListener {
  said(text: string): void;
  /** The last call. Not made after `stop`. */
  gone(loss: EnvironmentLoss): void;
}

/** One environment's worker as its host holds it: text both ways, and an end. */
export interface EnvironmentLink {
  tell(text: string): void;
  /** Resolves when the worker is gone; harmless when it already is. */
  stop(): Promise<void>;
  /** From now on this listener hears what it says, in place of the one before. */
  listen(listener: EnvironmentListener): void;
}
