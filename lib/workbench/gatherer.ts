/** Holds what arrives back until the page draws again, however fast a handler prints. */
export interface Gatherer<Item> {
  readonly add: (items: readonly Item[]) => void;
  /** Hands over what is held, now. */
  readonly flush: () => void;
  /** Throws away what is held. */
  readonly forget: () => void;
}

/**
 * @param onNextFrame - As `requestAnimationFrame`.
 * @param deliver - Called at most once per frame, with the items in order.
 */
export function createGatherer<Item>(
  onNextFrame: (callback: () => void) => void,
  deliver: (items: readonly Item[]) => void,
): Gatherer<Item> {
  let held: (readonly Item[])[] = [];
  let isFrameAsked = false;
  const flush = () => {
    const items = held.flat();
    held = [];
    if (items.length > 0) deliver(items);
  };
  return {
    add(items) {
      held.push(items);
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
