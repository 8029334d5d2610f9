import type { LogEvent } from '@/lib/sim/lambda/invocation';

/** Holds log events back until the page draws again, however fast a handler prints. */
export interface LogGatherer {
  readonly add: (events: readonly LogEvent[]) => void;
  /** Hands over what is held, now. */
  readonly flush: () => void;
  /** Throws away what is held. */
  readonly forget: () => void;
}

/**
 * @param onNextFrame - As `requestAnimationFrame`.
 * @param deliver - Called at most once per frame, with the events in order.
 */
export function createLogGatherer(
  onNextFrame: (callback: () => void) => void,
  deliver: (events: readonly LogEvent[]) => void,
): LogGatherer {
  let held: (readonly LogEvent[])[] = [];
  let isFrameAsked = false;
  const flush = () => {
    const events = held.flat();
    held = [];
    if (events.length > 0) deliver(events);
  };
  return {
    add(events) {
      held.push(events);
      if (isFrameAsked) return;
      isFrameAsked = true;
      onNextFrame(() => {
        isFrameAsked = false;
        flush();
      });
    },
    flush,
    forget() {
      held = [];
    },
  };
}
