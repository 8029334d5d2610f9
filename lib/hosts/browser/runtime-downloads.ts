import type { InstalledFile, WorkerKind } from '@/lib/protocol/frame-messages';
import { type DownloadedFile, downloadFile } from './download-file';
import { filesOf, type RuntimeFile } from './runtime-manifest';

export type ByteListener = (loadedBytes: number, totalBytes: number) => void;

/** Every promise rejects with SimulatorFault `RUNTIME_FILE_FAILED`. */
export interface RuntimeFiles {
  /** Each as soon as it is there: it may be compiled while it is verified. */
  readonly arriving: readonly Promise<InstalledFile>[];
  /** All of them are what the build made. */
  readonly verified: Promise<void>;
}

export interface RuntimeDownloads {
  /** The files of a runtime. Files that arrived once are kept, failed ones are not. */
  files(kind: WorkerKind, onBytes: ByteListener): RuntimeFiles;
}

export function createRuntimeDownloads(basePath: string): RuntimeDownloads {
  const files = new Map<string, Promise<DownloadedFile>>();
  const loaded = new Map<string, number>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();

  function download(file: RuntimeFile): Promise<DownloadedFile> {
    const kept = files.get(file.path);
    if (kept) return kept;
    const arriving = downloadFile(file, {
      basePath,
      cache: failed.has(file.path) ? 'reload' : 'default',
      onBytes(bytes) {
        loaded.set(file.path, bytes);
        for (const listen of listeners) listen();
      },
    });
    files.set(file.path, arriving);
    verifiedOf(arriving).catch(() => {
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
      const downloads = wanted.map(download);
      listen();
      void Promise.allSettled(downloads).then(() => listeners.delete(listen));
      const verified = Promise.all(downloads.map(verifiedOf)).then(() => {});
      const arriving = downloads.map(async (download) => (await download).file);
      // Whoever installs the files hears of a failure, be it before there is a frame to install them in.
      for (const promise of [verified, ...arriving]) promise.catch(() => {});
      return { verified, arriving };
    },
  };
}

async function verifiedOf(download: Promise<DownloadedFile>): Promise<void> {
  await (await download).verified;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
