import * as pako from 'pako';
import { Transform } from 'readable-stream';
import { invalidArgumentType } from '../errors/invalid-argument';
import { simulationLimit } from '../errors/node-error';
import type { EventLoop } from '../event-loop/event-loop';

type Bytes = Uint8Array;
type Done = (error: Error | null, result?: Bytes) => void;
type Work = (input: Bytes, options: object) => Bytes;

const CONSTANTS = {
  Z_NO_COMPRESSION: 0,
  Z_BEST_SPEED: 1,
  Z_BEST_COMPRESSION: 9,
  Z_DEFAULT_COMPRESSION: -1,
  Z_NO_FLUSH: 0,
  Z_PARTIAL_FLUSH: 1,
  Z_SYNC_FLUSH: 2,
  Z_FULL_FLUSH: 3,
  Z_FINISH: 4,
  Z_BLOCK: 5,
  Z_OK: 0,
  Z_STREAM_END: 1,
  Z_NEED_DICT: 2,
  Z_ERRNO: -1,
  Z_STREAM_ERROR: -2,
  Z_DATA_ERROR: -3,
  Z_MEM_ERROR: -4,
  Z_BUF_ERROR: -5,
  Z_VERSION_ERROR: -6,
  Z_FILTERED: 1,
  Z_HUFFMAN_ONLY: 2,
  Z_RLE: 3,
  Z_FIXED: 4,
  Z_DEFAULT_STRATEGY: 0,
  Z_MIN_WINDOWBITS: 8,
  Z_MAX_WINDOWBITS: 15,
  Z_DEFAULT_WINDOWBITS: 15,
  Z_MIN_LEVEL: -1,
  Z_MAX_LEVEL: 9,
  Z_DEFAULT_LEVEL: -1,
};

const WORK: Readonly<Record<string, Work>> = {
  gzip: (input, options) => pako.gzip(input, options),
  gunzip: (input, options) => checked(() => pako.ungzip(input, options)),
  deflate: (input, options) => pako.deflate(input, options),
  inflate: (input, options) => checked(() => pako.inflate(input, options)),
  deflateRaw: (input, options) => pako.deflateRaw(input, options),
  inflateRaw: (input, options) => checked(() => pako.inflateRaw(input, options)),
  unzip: (input, options) => checked(() => pako.inflate(input, options)),
};

function checked(work: () => Bytes | undefined): Bytes {
  try {
    const result = work();
    if (result !== undefined) return result;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message === 'buffer error') throw endedTooEarly();
    throw zlibError(`${thrown instanceof Error ? thrown.message : thrown}`);
  }
  throw endedTooEarly();
}

function endedTooEarly(): Error {
  return Object.assign(new Error('unexpected end of file'), { errno: -5, code: 'Z_BUF_ERROR' });
}

function zlibError(message: string): Error {
  return Object.assign(new Error(message), { errno: -3, code: 'Z_DATA_ERROR' });
}

const INPUT_TYPES = 'of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer';

function toBytes(given: unknown): Bytes {
  const isBytes = ArrayBuffer.isView(given) || given instanceof ArrayBuffer;
  if (typeof given !== 'string' && !isBytes) {
    throw invalidArgumentType('buffer', INPUT_TYPES, given);
  }
  if (ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  }
  return typeof given === 'string' ? Buffer.from(given) : new Uint8Array(given as ArrayBuffer);
}

/** Collects its input and turns it at the end. */
class WholeTransform extends Transform {
  readonly #chunks: Bytes[] = [];
  readonly #work: (input: Bytes) => Bytes;

  constructor(work: (input: Bytes) => Bytes) {
    super();
    this.#work = work;
  }

  override _transform(chunk: Bytes, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  override _flush(done: (error?: Error | null) => void): void {
    try {
      this.push(this.#work(Buffer.concat(this.#chunks)));
      done();
    } catch (thrown) {
      done(thrown as Error);
    }
  }
}

/** `node:zlib` by pako: the one-shot functions, synchronous and with a callback, and streams. */
export function createZlib(loop: EventLoop): object {
  const members: Record<string, unknown> = {};
  for (const [name, work] of Object.entries(WORK)) {
    const sync = (given: unknown, options: object = {}) =>
      Buffer.from(work(toBytes(given), options));
    members[`${name}Sync`] = sync;
    members[`create${name.charAt(0).toUpperCase()}${name.slice(1)}`] = (options?: object) =>
      new WholeTransform((input) => sync(input, options));
    members[name] = (given: unknown, optionsOrDone: object | Done, whenDone?: Done) => {
      toBytes(given);
      const done = whenDone ?? (optionsOrDone as Done);
      const options = whenDone ? optionsOrDone : {};
      loop.addTick(() => answer(() => sync(given, options), done));
    };
  }
  for (const name of ['brotliCompress', 'brotliDecompress', 'zstdCompress', 'zstdDecompress']) {
    const stream = `create${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    members[name] =
      members[`${name}Sync`] =
      members[stream] =
        () => {
          throw simulationLimit(`zlib.${name} is not simulated.`);
        };
  }
  return { ...members, crc32, constants: CONSTANTS };
}

function answer(work: () => Bytes, done: Done): void {
  let result: Bytes;
  try {
    result = work();
  } catch (thrown) {
    done(thrown as Error);
    return;
  }
  done(null, result);
}

function crc32(given: unknown, start = 0): number {
  let crc = ~start;
  for (const byte of toBytes(given)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
