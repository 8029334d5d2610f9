import type { Deployment } from '@/lib/protocol/environment-messages';
import type { FileSystem } from './pyodide-internals';
import { layOutSystem } from './system-files';

const PYODIDE_ARCHIVE = '/lib/python314.zip';

/** An archive where Lambda has a folder: zipimport names its files `/var/lang/lib/python3.14/json/__init__.py`. */
const LIBRARY = '/var/lang/lib/python3.14';

/** A snapshot holds memory, not files: also needed after a restore. */
export function moveStandardLibrary(files: FileSystem): void {
  if (files.analyzePath(LIBRARY).exists) return;
  files.mkdirTree('/var/lang/lib');
  files.mkdirTree('/var/runtime');
  files.mkdirTree('/opt');
  files.symlink(PYODIDE_ARCHIVE, LIBRARY);
}

export function layOutFiles(files: FileSystem, deployment: Deployment): void {
  moveStandardLibrary(files);
  layOutSystem(files);
  files.mkdirTree('/var/task');
  for (const [path, text] of Object.entries(deployment.files)) {
    writeBelow(files, `/var/task/${path}`, text);
  }
  for (const { path, base64 } of deployment.temporaryFiles) {
    if (base64 !== null) writeBelow(files, path, fromBase64(base64));
  }
}

function writeBelow(files: FileSystem, path: string, content: string | Uint8Array): void {
  files.mkdirTree(path.slice(0, path.lastIndexOf('/')));
  files.writeFile(path, content);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
