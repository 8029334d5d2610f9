import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { PristineEnvironment, ProgressListener } from './interpreters';
import type { SandboxFrame } from './sandbox-frame';

type Start = (family: RuntimeFamily, onProgress: ProgressListener) => Promise<PristineEnvironment>;

/** At most one started environment that waits for its function. */
export interface Spare {
  /** Makes one ready, in place of one of another language. One that a function waits for will do until it has started. */
  prepare(family: RuntimeFamily, onProgress: ProgressListener): Promise<PristineEnvironment>;
  /** The spare one, or else a new one. */
  take(family: RuntimeFamily, onProgress: ProgressListener): Promise<PristineEnvironment>;
  /** Ends the spare one if it stands in this frame. */
  leave(frame: SandboxFrame): void;
  forget(): void;
}

interface Waiting {
  readonly family: RuntimeFamily;
  readonly environment: Promise<PristineEnvironment>;
  readonly listeners: Set<ProgressListener>;
  /** Once it is ready. */
  frame?: SandboxFrame;
}

export function createSpare(start: Start): Spare {
  let waiting: Waiting | undefined;
  /** Taken before it was ready: a second start beside it would only slow both down. */
  let starting: Waiting | undefined;

  function begin(family: RuntimeFamily): Waiting {
    const listeners = new Set<ProgressListener>();
    const environment = start(family, (progress) => {
      for (const listen of listeners) listen(progress);
    });
    const begun: Waiting = { family, environment, listeners };
    const drop = () => {
      if (waiting === begun) waiting = undefined;
    };
    environment.then(({ link, frame }) => {
      begun.frame = frame;
      if (waiting === begun) link.listen({ said: drop, gone: drop });
    }, drop);
    return begun;
  }

  function follow(begun: Waiting, onProgress: ProgressListener): Promise<PristineEnvironment> {
    begun.listeners.add(onProgress);
    return begun.environment;
  }

  function endWaiting(): void {
    waiting?.environment.then(({ link }) => link.stop()).catch(() => {});
    waiting = undefined;
  }

  return {
    prepare(family, onProgress) {
      if (starting?.family === family) return follow(starting, onProgress);
      if (waiting?.family !== family) {
        endWaiting();
        waiting = begin(family);
      }
      return follow(waiting, onProgress);
    },
    take(family, onProgress) {
      const taken = waiting?.family === family ? waiting : begin(family);
      if (taken === waiting) waiting = undefined;
      starting = taken;
      const started = () => {
        if (starting === taken) starting = undefined;
      };
      taken.environment.then(started, started);
      return follow(taken, onProgress);
    },
    leave(frame) {
      if (waiting?.frame === frame) endWaiting();
    },
    forget() {
      waiting = undefined;
      starting = undefined;
    },
  };
}
