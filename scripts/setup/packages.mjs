import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Installs what package-lock.json asks for, unless it is all there. Uses nothing but Node.js itself. */
export async function ensurePackages(root) {
  if (await areInstalled(root)) return;
  process.stdout.write('Installing packages (npm ci) …\n');
  await run('npm', ['ci', '--include=dev'], { cwd: root });
}

/** npm writes the inner list last, so an interrupted installation counts as none. */
async function areInstalled(root) {
  const wanted = await readPackages(join(root, 'package-lock.json'));
  const installed = await readPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { optional, version }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

async function readPackages(path) {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return JSON.parse(text).packages ?? {};
}
