import { createFsFromVolume, Volume } from 'memfs';
import { TASK_ROOT } from '../../modules/task-path';
import { readline } from '../readline';
import type { FileSystemParts } from './file-system-parts';
import { guardFileSystem, guardStreams } from './guard-file-system';
import { createTemporaryFileWatch } from './temporary-file-watch';

export type FileSystem = ReturnType<typeof createFsFromVolume> & { readonly promises: object };

let shared: FileSystem | undefined;

/** `node:fs` by memfs: the deployed files read-only in `/var/task`, and `/tmp` with the function's quota. */
export function createFileSystem(parts: FileSystemParts): FileSystem {
  shared ??= newFileSystem(parts);
  return shared;
}

function newFileSystem(parts: FileSystemParts): FileSystem {
  const volume = Volume.fromJSON({}, '/');
  volume.mkdirSync(TASK_ROOT, { recursive: true });
  volume.mkdirSync('/tmp', { recursive: true });
  for (const [name, text] of Object.entries(parts.files)) put(volume, `${TASK_ROOT}/${name}`, text);
  for (const { path, base64 } of parts.temporaryFiles) {
    if (base64 !== null) put(volume, path, Buffer.from(base64, 'base64'));
  }
  applyUmask(volume);
  const watch = createTemporaryFileWatch(volume, parts);
  guardStreams(volume, watch);
  const fs = createFsFromVolume(volume) as FileSystem;
  guardFileSystem(fs, watch);
  addReadLines(fs.promises);
  return fs;
}

/** memfs gives new files and folders the mode that was asked for, where a process on Lambda takes 022 from it. */
function applyUmask(volume: InstanceType<typeof Volume>): void {
  const core = Reflect.get(volume, '_core') as { createNode(mode: number): unknown };
  const create = core.createNode.bind(core);
  core.createNode = (mode) => create(mode & ~0o022);
}

interface FileHandle {
  readFile(): Promise<Uint8Array>;
}

/** What memfs leaves out of a file handle. */
function addReadLines(promises: object): void {
  const { FileHandle } = promises as { readonly FileHandle?: { readonly prototype: object } };
  if (FileHandle === undefined) return;
  Object.defineProperty(FileHandle.prototype, 'readLines', {
    value(this: FileHandle) {
      const content = this.readFile.bind(this);
      return readline.createInterface({
        input: (async function* () {
          yield await content();
        })(),
      });
    },
    writable: true,
    configurable: true,
  });
}

function put(volume: InstanceType<typeof Volume>, path: string, content: string | Uint8Array) {
  volume.mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  volume.writeFileSync(path, content);
}
