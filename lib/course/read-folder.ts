import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads the files of one folder: name -> text. At build time only. */
export async function readFolder(path: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')])),
  );
}
