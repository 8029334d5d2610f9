import type { TemporaryFile } from '@/lib/protocol/environment-messages';
import { fileSystemError } from './file-system-error';
import type { FileSystemParts } from './file-system-parts';

/** Larger files are not remembered for the environment's next process: a message has to hold them. */
const MAX_REMEMBERED_BYTES = 4 * 1024 * 1024;

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
      const changed = changesBetween(known, now);
      known = now;
      if (changed.length > 0) parts.temporaryFilesChanged(changed);
    },
  };
}

type Contents = ReadonlyMap<string, Buffer>;

function changesBetween(before: Contents, now: Contents): TemporaryFile[] {
  const gone = [...before.keys()].filter((path) => !now.has(path));
  const written = [...now].filter(
    ([path, content]) =>
      content.byteLength <= MAX_REMEMBERED_BYTES && !before.get(path)?.equals(content),
  );
  return [
    ...gone.map((path) => ({ path, base64: null })),
    ...written.map(([path, content]) => ({ path, base64: content.toString('base64') })),
  ];
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

function usedBytes(contents: Contents): number {
  return [...contents.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
