import EventEmitter from 'events';

type Done = (error?: Error | null) => void;

/** `process.stdout` or `process.stderr`: raw text, no prefix. */
export function outputStream(fd: 1 | 2, write: (text: string) => void): EventEmitter {
  const stream = new EventEmitter();
  const members = {
    fd,
    isTTY: undefined,
    writable: true,
    write(chunk: unknown, encodingOrDone?: string | Done, done?: Done) {
      write(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk as Uint8Array));
      const whenDone = typeof encodingOrDone === 'function' ? encodingOrDone : done;
      if (whenDone) queueMicrotask(() => whenDone(null));
      return true;
    },
    end(chunk?: unknown) {
      if (chunk !== undefined) members.write(chunk);
      return stream;
    },
    cork: () => undefined,
    uncork: () => undefined,
    hasColors: () => false,
    getColorDepth: () => 1,
  };
  return Object.assign(stream, members);
}
