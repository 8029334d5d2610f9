import type { InstalledFile, WorkerKind } from '@/lib/protocol/frame-messages';
import { downloadFile } from './download-file';
import { filesOf, type RuntimeFile } from './runtime-manifest';

export type ByteListener = (loadedBytes: number, totalBytes: number) => void;

export interface RuntimeDownloads {
  /**
   * The files of a runtime, each as soon as it is there. Files that arrived once are kept, failed ones are not.
   * Each promise rejects with SimulatorFault `RUNTIME_FILE_FAILED`.
   */
  files(kind: WorkerKind, onBytes: ByteListener): readonly Promise<InstalledFile>[];
}

export function createRuntimeDownloads(basePath: string): RuntimeDownloads {
  const files = new Map<string, Promise<InstalledFile>>();
  const loaded = new Map<string, number>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();

  function download(file: RuntimeFile): Promise<InstalledFile> {
    const kept = files.get(file.path);
    if (kept) return kept;
    const arriving = downloadFile(file, {
      basePath,
      cache: failed.has(file.path) ? 'reload' : 'default',
      onBytes(bytes) {
        loaded.set(file.path, bytes);
        for (const listen of listeners) listen();
      },
    }).then((content) => ({ name: file.name, use: file.use, content }));
    files.set(file.path, arriving);
    arriving.catch(() => {
      files.delete(file.path);
      loaded.delete(file.path);
      failed.add(file.path);
    });
    return arriving;
  }

  return {
    files(kind, onBytes) {
      const wanted = filesOf(kind);
      const totalBytes = sum(wanted.map(({ bytes }) => bytes));
      const listen = () =>
        onBytes(sum(wanted.map(({ path }) => loaded.get(path) ?? 0)), totalBytes);
      listeners.add(listen);
      const arriving = wanted.map(download);
      listen();
      void Promise.allSettled(arriving).then(() => listeners.delete(listen));
      return arriving;
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
