const LARGE_BYTES = 64 * 1024;

/**
 * Counts large buffers, the one kind of memory a worker can see, and reports when they pass twice the function's memory:
 * what a running loop has let go of cannot be told from what it keeps, so an exact limit would end honest handlers.
 */
export function meterLargeBuffers(
  memorySizeMb: number,
  outOfMemory: (askedForMb: number) => void,
): void {
  const limitBytes = 2 * memorySizeMb * 1024 * 1024;
  let usedBytes = 0;
  const freed = new FinalizationRegistry<number>((bytes) => {
    usedBytes -= bytes;
  });
  const count = (bytes: number, make: () => object) => {
    if (bytes < LARGE_BYTES) return make();
    if (usedBytes + bytes > limitBytes) outOfMemory(Math.ceil((usedBytes + bytes) / 1024 / 1024));
    const made = make();
    usedBytes += bytes;
    freed.register(made, bytes);
    return made;
  };
  for (const name of ['ArrayBuffer', 'Uint8Array', 'Float64Array', 'Int32Array'] as const) {
    const Original: { new (...given: unknown[]): object; readonly BYTES_PER_ELEMENT?: number } =
      globalThis[name];
    const Metered = new Proxy(Original, {
      construct: (target, given, newTarget) =>
        count(typeof given[0] === 'number' ? given[0] * (Original.BYTES_PER_ELEMENT ?? 1) : 0, () =>
          Reflect.construct(target, given, newTarget),
        ),
    });
    Reflect.set(Original.prototype, 'constructor', Metered);
    Object.defineProperty(globalThis, name, { value: Metered, writable: true, configurable: true });
  }
}
