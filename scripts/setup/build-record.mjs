import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything the export is made from. A change anywhere here makes an export stale. */
const FOLDERS = ['app', 'components', 'content', 'lib', 'public', 'scripts'];
const FILES = ['next.config.js', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.base.json'];
/** Written by the build itself. */
const GENERATED = ['public/runtimes', 'public/sandbox', 'lib/hosts/browser/runtime-files.json'];
const RECORD = 'build.json';

/** Leaves in the export what it was made of and for. */
export async function recordBuild({ root, out, basePath }) {
  const record = { basePath, sources: await fingerprint(root) };
  await writeFile(join(out, RECORD), `${JSON.stringify(record)}\n`);
}

/** Whether the export is there, made of these very sources, and for this path. */
export async function isFresh({ root, out, basePath }) {
  const text = await readFile(join(out, RECORD), 'utf8').catch(() => 'null');
  const record = JSON.parse(text);
  return record?.basePath === basePath && record.sources === (await fingerprint(root));
}

async function fingerprint(root) {
  const hash = createHash('sha256');
  for (const path of await sourcePaths(root)) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function sourcePaths(root) {
  const listed = await Promise.all(FOLDERS.map((folder) => filesBelow(root, folder)));
  return [...listed.flat(), ...FILES]
    .filter((path) => !GENERATED.some((made) => path === made || path.startsWith(`${made}/`)))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .sort();
}

async function filesBelow(root, folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
