interface Pending<Name> {
  readonly name: Name;
  resolve(result: never): void;
  reject(reason: Error): void;
}

/** The requests that wait for an answer, by their number. */
export interface PendingRequests<Name> {
  /** Opens a request and sends it under its new number. */
  open<Answer>(name: Name, send: (id: number) => void): Promise<Answer>;
  /** Settles with what `read` makes of the answer. Unknown numbers were given up: nothing happens. */
  answered(id: number, read: (name: Name) => unknown): void;
  failed(id: number, reason: Error): void;
  /** Rejects what waits and what is opened from now on. */
  end(reason: Error): void;
}

export function createPendingRequests<Name>(): PendingRequests<Name> {
  const pending = new Map<number, Pending<Name>>();
  let lastId = 0;
  let endedBy: Error | undefined;

  function take(id: number): Pending<Name> | undefined {
    const entry = pending.get(id);
    pending.delete(id);
    return entry;
  }

  return {
    open(name, send) {
      if (endedBy) return Promise.reject(endedBy);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { name, resolve, reject });
        send(id);
      });
    },
    answered(id, read) {
      const entry = pending.get(id);
      if (!entry) return;
      entry.resolve(read(entry.name) as never);
      pending.delete(id);
    },
    failed: (id, reason) => take(id)?.reject(reason),
    end(reason) {
      endedBy ??= reason;
      for (const { reject } of pending.values()) reject(reason);
      pending.clear();
    },
  };
}
