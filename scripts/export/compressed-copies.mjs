import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compress, ENCODINGS } from '../static-server/compression.mjs';
import { isCompressible } from '../static-server/content-type.mjs';

/** Smaller files are compressed by the server when asked for: it takes milliseconds. */
const LARGE_BYTES = 256 * 1024;

/**
 * Puts `.br` and `.gz` beside every large file, so that even the first visitor waits for no compression.
 * Copies are kept in `cache` by content: WebAssembly takes seconds and seldom changes.
 */
export async function addCompressedCopies(folder, cache) {
  await mkdir(cache, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    if (isCompressible(extname(path)) && (await stat(path)).size >= LARGE_BYTES) {
      await addCopies(path, cache);
    }
  }
}

async function addCopies(path, cache) {
  const content = await readFile(path);
  const key = createHash('sha256').update(content).digest('hex');
  for (const { name, extension } of ENCODINGS) {
    const kept = join(cache, `${key}${extension}`);
    if (!(await exists(kept))) await writeFile(kept, await compress(content, name, 'once'));
    await copyFile(kept, `${path}${extension}`);
  }
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
