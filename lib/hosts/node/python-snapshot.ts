import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ThreadSetup } from './thread-setup';

/**
 * The memory of a pristine interpreter, which makes a start many times quicker: from an earlier run of the same bundle,
 * or taken now. Undefined when it cannot be taken; the plain start remains.
 */
export async function pythonSnapshot(bundlePath: string): Promise<ArrayBuffer | undefined> {
  const path = bundlePath.replace(/\.mjs$/, '.snapshot');
  try {
    return Uint8Array.from(await readFile(path)).buffer;
  } catch {
    return takeSnapshot(bundlePath, path);
  }
}

async function takeSnapshot(bundlePath: string, path: string): Promise<ArrayBuffer | undefined> {
  const snapshot = await snapshotOf(bundlePath);
  if (!snapshot) return undefined;
  // Several test processes may do this at the same time: the file appears whole or not at all.
  await writeFile(`${path}.${process.pid}`, new Uint8Array(snapshot));
  await rename(`${path}.${process.pid}`, path);
  await removeOlder(path);
  return snapshot;
}

/** Each is 30 MB, and a changed program makes a new one. */
async function removeOlder(path: string): Promise<void> {
  const folder = dirname(path);
  const older = (await readdir(folder)).filter(
    (name) => name.endsWith('.snapshot') && name !== basename(path),
  );
  await Promise.all(older.map((name) => rm(join(folder, name), { force: true })));
}

function snapshotOf(bundlePath: string): Promise<ArrayBuffer | undefined> {
  const workerData: ThreadSetup = { task: 'takeSnapshot' };
  const thread = new Worker(bundlePath, { workerData, stdout: true, stderr: true, env: {} });
  return new Promise((resolve) => {
    thread.once('message', (bytes: unknown) => {
      resolve(bytes instanceof ArrayBuffer ? bytes : undefined);
      void thread.terminate();
    });
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
}
