import type { EnvironmentLoss } from '@/lib/protocol/environment-host';
import type { EnvironmentListener } from '@/lib/protocol/environment-link';

/** The workers of one frame by their number, and who listens to each. */
export interface WorkerRegistry {
  /** A number no worker of this frame had before. */
  add(): number;
  has(environmentId: number): boolean;
  listen(environmentId: number, listener: EnvironmentListener): void;
  said(environmentId: number, text: string): void;
  /** What it still says no longer counts. */
  mute(environmentId: number): void;
  remove(environmentId: number): void;
  lose(environmentId: number, loss: EnvironmentLoss): void;
  loseAll(loss: EnvironmentLoss): void;
  readonly isEmpty: boolean;
}

const NOBODY: EnvironmentListener = { said: () => {}, gone: () => {} };

export function createWorkerRegistry(onEmpty: () => void): WorkerRegistry {
  const listeners = new Map<number, EnvironmentListener>();
  let lastId = 0;

  function remove(environmentId: number): void {
    if (listeners.delete(environmentId) && listeners.size === 0) onEmpty();
  }

  function lose(environmentId: number, loss: EnvironmentLoss): void {
    const listener = listeners.get(environmentId);
    remove(environmentId);
    listener?.gone(loss);
  }

  return {
    add() {
      lastId += 1;
      listeners.set(lastId, NOBODY);
      return lastId;
    },
    has: (environmentId) => listeners.has(environmentId),
    listen(environmentId, listener) {
      if (listeners.has(environmentId)) listeners.set(environmentId, listener);
      else listener.gone('frameLost');
    },
    said: (environmentId, text) => listeners.get(environmentId)?.said(text),
    mute(environmentId) {
      listeners.set(environmentId, NOBODY);
    },
    remove,
    lose,
    loseAll(loss) {
      for (const environmentId of [...listeners.keys()]) lose(environmentId, loss);
    },
    get isEmpty() {
      return listeners.size === 0;
    },
  };
}
