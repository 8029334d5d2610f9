/** So many deliveries may be under way: enough that short talk never waits, few enough that the page keeps up. */
const MOST_UNHEARD = 4;

/** A delivery is full with this much text. One longer text goes alone. */
const DELIVERY_CHARS = 64 * 1024;

/** What a worker said and the page is still to hear. */
export interface Outbox {
  add(text: string): void;
  /** The page is through with one delivery. */
  heard(): void;
  /** Delivers all that is left, as the worker is gone. */
  empty(): void;
}

/** Holds a worker's words back while the page has not dealt with earlier ones: the page sets the pace, not the worker. */
export function createOutbox(deliver: (texts: readonly string[]) => void): Outbox {
  let waiting: string[] = [];
  let next = 0;
  let unheard = 0;

  function takeDelivery(): readonly string[] {
    const texts: string[] = [];
    let chars = 0;
    for (; next < waiting.length; next += 1) {
      const text = waiting[next] as string;
      if (texts.length > 0 && chars + text.length > DELIVERY_CHARS) break;
      texts.push(text);
      chars += text.length;
    }
    if (next === waiting.length) {
      waiting = [];
      next = 0;
    }
    return texts;
  }

  function deliverWhile(mayDeliver: () => boolean): void {
    while (waiting.length > 0 && mayDeliver()) {
      unheard += 1;
      deliver(takeDelivery());
    }
  }

  const deliverWhatMay = () => deliverWhile(() => unheard < MOST_UNHEARD);

  return {
    add(text) {
      waiting.push(text);
      deliverWhatMay();
    },
    heard() {
      unheard -= 1;
      deliverWhatMay();
    },
    empty: () => deliverWhile(() => true),
  };
}
