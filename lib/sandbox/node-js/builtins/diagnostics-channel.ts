type Listener = (message: unknown, name: string) => void;

class Channel {
  readonly name: string;
  readonly #listeners = new Set<Listener>();

  constructor(name: string) {
    this.name = name;
  }

  get hasSubscribers(): boolean {
    return this.#listeners.size > 0;
  }

  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
  }

  unsubscribe(listener: Listener): boolean {
    return this.#listeners.delete(listener);
  }

  publish(message: unknown): void {
    for (const listener of this.#listeners) listener(message, this.name);
  }
}

const channels = new Map<string, Channel>();

function channel(name: string): Channel {
  const known = channels.get(name) ?? new Channel(name);
  channels.set(name, known);
  return known;
}

export const diagnosticsChannel = {
  channel,
  Channel,
  hasSubscribers: (name: string) => channel(name).hasSubscribers,
  subscribe: (name: string, listener: Listener) => channel(name).subscribe(listener),
  unsubscribe: (name: string, listener: Listener) => channel(name).unsubscribe(listener),
};
