import { fileSystemError } from './file-system-error';
import type { FileSystemParts } from './file-system-parts';

interface ReadableVolume {
  readdirSync(path: string): unknown;
  statSync(path: string): { isDirectory(): boolean };
  readFileSync(path: string): unknown;
}

/** Keeps `/tmp` within its size and tells what changed in it, since the next process of the environment finds it. */
export interface TemporaryFileWatch {
  /** @throws ENOSPC when so many more bytes do not fit. `replaced`: the path whose content they take the place of. */
  makeRoom(bytes: number, replaced?: string): void;
  report(): void;
}

export function createTemporaryFileWatch(
  volume: ReadableVolume,
  parts: FileSystemParts,
): TemporaryFileWatch {
  const limitBytes = parts.ephemeralStorageMb * 1024 * 1024;
  const raw = {
    readdirSync: volume.readdirSync.bind(volume),
    statSync: volume.statSync.bind(volume),
    readFileSync: volume.readFileSync.bind(volume),
  };
  let known = contentsOf(raw, '/tmp');
  return {
    makeRoom(bytes, replaced) {
      const freed = replaced === undefined ? 0 : (known.get(replaced)?.byteLength ?? 0);
      if (usedBytes(known) - freed + bytes > limitBytes) {
        throw fileSystemError({ code: 'ENOSPC', syscall: 'write' });
      }
    },
    report() {
      const now = contentsOf(raw, '/tmp');
      for (const path of known.keys()) {
        if (!now.has(path)) parts.temporaryFileChanged({ path, base64: null });
      }
      for (const [path, content] of now) {
        if (known.get(path)?.equals(content)) continue;
        parts.temporaryFileChanged({ path, base64: content.toString('base64') });
      }
      known = now;
    },
  };
}

function contentsOf(volume: ReadableVolume, folder: string): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (const name of volume.readdirSync(folder) as string[]) {
    const path = `${folder}/${name}`;
    if (volume.statSync(path).isDirectory()) {
      for (const [inner, content] of contentsOf(volume, path)) contents.set(inner, content);
    } else {
      contents.set(path, Buffer.from(volume.readFileSync(path) as Uint8Array));
    }
  }
  return contents;
}

function usedBytes(contents: ReadonlyMap<string, Buffer>): number {
  return [...contents.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
