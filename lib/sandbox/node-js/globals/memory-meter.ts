import { LiveMemory } from './live-memory';

const MB = 1024 * 1024;
const WASM_PAGE_BYTES = 64 * 1024;
const ARRAY_SLOT_BYTES = 8;

/** Smaller ones are not worth the counting. */
const LARGE_BYTES = 64 * 1024;

const BUFFERS = [
  ...['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array'],
  ...['Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'],
  ...['BigInt64Array', 'BigUint64Array'],
];

type Constructor = { new (...given: unknown[]): object; readonly BYTES_PER_ELEMENT?: number };

/** Counts buffers and large arrays, the memory a worker can see, and ends the process at the function's memory. */
export function meterLargeBuffers(
  memorySizeMb: number,
  outOfMemory: (askedForMb: number) => void,
): LiveMemory {
  const memory = new LiveMemory(memorySizeMb * MB, (bytes) => outOfMemory(Math.ceil(bytes / MB)));
  const count = <Made extends object>(bytes: number, make: () => Made): Made => {
    if (!(bytes >= LARGE_BYTES)) return make();
    memory.ask(bytes);
    const made = make();
    memory.took(made, bytes);
    return made;
  };
  for (const name of BUFFERS) {
    const { BYTES_PER_ELEMENT = 1 } = Reflect.get(globalThis, name) as Constructor;
    meter(globalThis, name, ([length]) => sizeOf(length, BYTES_PER_ELEMENT), count);
  }
  meter(WebAssembly, 'Memory', ([descriptor]) => initialBytes(descriptor), count);
  meterGrowth(memory);
  meterArrays(memory);
  return memory;
}

type Count = <Made extends object>(bytes: number, make: () => Made) => Made;

function meter(
  owner: object,
  name: string,
  bytesOf: (given: readonly unknown[]) => number,
  count: Count,
): void {
  const original = Reflect.get(owner, name) as Constructor;
  const metered = new Proxy(original, {
    construct: (target, given, newTarget) =>
      count(bytesOf(given), () => Reflect.construct(target, given, newTarget)),
  });
  Reflect.set(original.prototype, 'constructor', metered);
  Object.defineProperty(owner, name, { value: metered, writable: true, configurable: true });
}

function sizeOf(length: unknown, bytesEach: number): number {
  return typeof length === 'number' ? length * bytesEach : 0;
}

function initialBytes(descriptor: unknown): number {
  const { initial = 0 } = (descriptor ?? {}) as { readonly initial?: unknown };
  return sizeOf(initial, WASM_PAGE_BYTES);
}

/** The project's library of types is older. */
type ResizableBuffer = ArrayBuffer & { resize(length: number): void };

/** Buffers that become larger, and copies of them. */
function meterGrowth(memory: LiveMemory): void {
  const { slice, resize } = ArrayBuffer.prototype as ResizableBuffer;
  const { grow } = WebAssembly.Memory.prototype;
  replace(ArrayBuffer.prototype, {
    slice(this: ArrayBuffer, ...given: [number?, number?]) {
      const copy = Reflect.apply(slice, this, given);
      memory.ask(copy.byteLength);
      memory.took(copy, copy.byteLength);
      return copy;
    },
    resize(this: ArrayBuffer, length: number) {
      const growth = length - this.byteLength;
      if (growth > 0) memory.ask(growth);
      Reflect.apply(resize, this, [length]);
      if (growth > 0) memory.took(this, growth);
    },
  });
  replace(WebAssembly.Memory.prototype, {
    grow(this: WebAssembly.Memory, pages: number) {
      memory.ask(pages * WASM_PAGE_BYTES);
      const before = Reflect.apply(grow, this, [pages]);
      memory.took(this, pages * WASM_PAGE_BYTES);
      return before;
    },
  });
}

/** The two ways to a large array in one step. Its constructor stays as it is: the engine knows it, and is quick only then. */
function meterArrays(memory: LiveMemory): void {
  const { from } = Array;
  const { fill } = Array.prototype;
  const took = (array: { readonly length: number }) => {
    if (array.length < LARGE_BYTES / ARRAY_SLOT_BYTES) return;
    memory.ask(array.length * ARRAY_SLOT_BYTES);
    memory.took(array, array.length * ARRAY_SLOT_BYTES);
  };
  replace(Array.prototype, {
    fill(this: unknown[], value: unknown, ...range: [number?, number?]) {
      if (Array.isArray(this)) took(this);
      return Reflect.apply(fill, this, [value, ...range]);
    },
  });
  replace(Array, {
    from(this: unknown, items: unknown, ...mapping: unknown[]) {
      const array: unknown[] = Reflect.apply(from as never, this, [items, ...mapping]);
      took(array);
      return array;
    },
  });
}

function replace(owner: object, methods: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (name in owner) {
      Object.defineProperty(owner, name, { value, writable: true, configurable: true });
    }
  }
}
