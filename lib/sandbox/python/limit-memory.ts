const BYTES_PER_MB = 1024 * 1024;
const BYTES_PER_PAGE = 64 * 1024;

/** Emscripten asks for 20, 10 and 5 % more than needed before it gives up. Only the last answer is final. */
const ATTEMPTS = 3;

/**
 * Ends the process when its heap would grow over the function's memory, as Lambda does: Python itself must not notice.
 * See docs/decisions/0010-python-memory.md.
 */
export function limitMemory(
  memory: WebAssembly.Memory,
  limitMb: number,
  outOfMemory: (askedForMb: number) => void,
): void {
  const growFreely = WebAssembly.Memory.prototype.grow.bind(memory);
  let refusals = 0;

  memory.grow = (pages) => {
    const asked = memory.buffer.byteLength + pages * BYTES_PER_PAGE;
    if (asked <= limitMb * BYTES_PER_MB) {
      refusals = 0;
      return growFreely(pages);
    }
    refusals += 1;
    if (refusals >= ATTEMPTS) outOfMemory(Math.ceil(asked / BYTES_PER_MB));
    throw new RangeError('over the memory of the function');
  };
}

export function usedMemoryMb(memory: WebAssembly.Memory): number {
  return Math.ceil(memory.buffer.byteLength / BYTES_PER_MB);
}
