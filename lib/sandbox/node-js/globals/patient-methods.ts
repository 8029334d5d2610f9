import type { EventLoop } from '../event-loop/event-loop';

const METHODS: Readonly<Record<string, readonly string[]>> = {
  Blob: ['text', 'arrayBuffer', 'bytes'],
  Response: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
  Request: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
  ReadableStreamDefaultReader: ['read'],
};

type AnyMethod = (...given: unknown[]) => Promise<unknown>;

/** What these wait for an engine does out of the loop's sight, and a browser in another process: the loop is not empty. */
export function waitForWebMethods(loop: EventLoop): void {
  for (const [name, methods] of Object.entries(METHODS)) {
    const { prototype } = (Reflect.get(globalThis, name) ?? {}) as { readonly prototype?: object };
    if (prototype === undefined) continue;
    for (const method of methods) {
      const original = Reflect.get(prototype, method) as AnyMethod | undefined;
      if (original === undefined) continue;
      const value = new Proxy(original, {
        apply: (target, self, given) => loop.whileLoading(() => Reflect.apply(target, self, given)),
      });
      Object.defineProperty(prototype, method, { value, writable: true, configurable: true });
    }
  }
}
