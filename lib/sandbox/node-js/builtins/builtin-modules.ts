import { simulationLimit } from '../errors/node-error';
import type { BuiltinParts } from './builtin-parts';

type Make = (parts: BuiltinParts) => Promise<object>;

/** Evaluated only when a function's files name them. */
const MODULES: Readonly<Record<string, Make>> = {
  assert: async ({ fileSystem }) => (await import('./assert/assert')).assertFor(fileSystem.files),
  'assert/strict': async ({ fileSystem }) =>
    (await import('./assert/assert')).assertFor(fileSystem.files).strict,
  async_hooks: async () => (await import('./async-hooks')).asyncHooks,
  buffer: async () => (await import('./buffer')).createBufferModule(),
  console: async ({ console }) => console,
  constants: async () => (await import('./constants')).ALL_CONSTANTS,
  crypto: async ({ loop }) => (await import('./crypto/create-crypto')).createCrypto(loop),
  diagnostics_channel: async () => (await import('./diagnostics-channel')).diagnosticsChannel,
  events: async () => (await import('./events')).eventsModule,
  fs: async (parts) => (await import('./fs/file-system')).createFileSystem(parts.fileSystem),
  'fs/promises': async (parts) =>
    (await import('./fs/file-system')).createFileSystem(parts.fileSystem).promises,
  module: async ({ createRequire }) => (await import('./module')).createModuleModule(createRequire),
  os: async (parts) => (await import('./os')).createOs(parts),
  path: async () => (await import('./path')).path,
  'path/posix': async () => (await import('./path')).path,
  'path/win32': async () => (await import('./path')).path.win32,
  perf_hooks: async () => (await import('./perf-hooks')).createPerfHooks(),
  process: async ({ process }) => process,
  punycode: async () => (await import('./url')).punycode,
  querystring: async () => (await import('./query-string')).queryString,
  readline: async () => (await import('./readline')).readline,
  'readline/promises': async () => (await import('./readline')).readline.promises,
  stream: async () => (await import('./stream')).stream,
  'stream/promises': async () => (await import('./stream')).stream.promises,
  'stream/web': async () => (await import('./stream')).webStreams,
  'stream/consumers': async () => (await import('./stream')).consumers,
  string_decoder: async () => (await import('./string-decoder')).stringDecoder,
  timers: async (parts) => (await import('./timers')).createTimers(parts.timers),
  'timers/promises': async (parts) => (await import('./timers')).createTimerPromises(parts.timers),
  url: async () => (await import('./url')).url,
  util: async () => (await import('./util')).util,
  'util/types': async () => (await import('./util')).util.types,
  zlib: async ({ loop }) => (await import('./zlib')).createZlib(loop),
};

export class BuiltinModules {
  readonly #parts: BuiltinParts;
  readonly #loaded = new Map<string, object>();

  constructor(parts: BuiltinParts) {
    this.#parts = parts;
  }

  async load(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const make = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
      const made = make ? await make(this.#parts) : (await import('./refused')).refusedModule(name);
      this.#loaded.set(name, made);
    }
  }

  get(name: string): object {
    const loaded = this.#loaded.get(name);
    if (loaded !== undefined) return loaded;
    throw simulationLimit(
      `The built-in module '${name}' must be named in the source to be loaded.`,
    );
  }
}
