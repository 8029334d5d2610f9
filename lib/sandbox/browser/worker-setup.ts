/** What the broker gives a worker, once, with one port: page to worker. The way back is the worker's `postMessage`. */
export interface WorkerSetup {
  /** File name -> a blob URL, a compiled module or a blob, as its `FileUse` says. */
  readonly files: ReadonlyMap<string, InstalledValue>;
  readonly setupText: string;
}

export type InstalledValue = string | WebAssembly.Module | Blob;
