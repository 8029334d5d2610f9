import type { TemporaryFile } from '@/lib/protocol/environment-messages';
import type { SandboxServices } from '../language-runtime';
import { holdFileRules } from './file-rules';
import type { FileSystem } from './pyodide-internals';

/** Larger files are not remembered for the environment's next process: a message has to hold them. */
const MAX_REMEMBERED_BYTES = 4 * 1024 * 1024;

/** A file that is closed again and again is reported at most this often, and when the call ends. */
const REPORT_EVERY_MS = 100;

/** Reports what happens below `/tmp`, which on Lambda outlives the process. */
export function watchTemporaryFiles(
  files: FileSystem,
  quotaMb: number,
  { clock, temporaryFilesChanged }: Pick<SandboxServices, 'clock' | 'temporaryFilesChanged'>,
): { report(): void } {
  const changed = new Set<string>();
  let reportedAt = Number.NEGATIVE_INFINITY;

  function report(): void {
    const reported: TemporaryFile[] = [];
    for (const path of changed) {
      const base64 = remembered(files, path);
      if (base64 !== undefined) reported.push({ path, base64 });
    }
    changed.clear();
    temporaryFilesChanged(reported);
    reportedAt = clock.now();
  }

  holdFileRules(files, quotaMb, {
    changed: (path) => changed.add(path),
    closed() {
      if (changed.size > 0 && clock.now() - reportedAt >= REPORT_EVERY_MS) report();
    },
  });
  return { report };
}

/** `null`: it is gone. `undefined`: a folder, or too large. */
function remembered(files: FileSystem, path: string): string | null | undefined {
  if (!files.analyzePath(path).exists) return null;
  const { node } = files.lookupPath(path, { follow: true });
  if (!files.isFile(node.mode) || (node.usedBytes ?? 0) > MAX_REMEMBERED_BYTES) return undefined;
  return toBase64(files.readFile(path));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
