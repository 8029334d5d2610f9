import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCompressedCopies } from '../export/compressed-copies.mjs';

const BARE_FILES = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'pyodide-lock.json',
];

/**
 * The built site with the least that runs the same handler beside it, in `baseline/`: an empty page, one worker, and
 * Pyodide as it comes or restored from the very snapshot that the site stored. One server, one origin for both.
 *
 * @returns The folder to serve.
 */
export async function makeBenchSite({ root, out, handlerSource }) {
  const folder = join(root, '.cache/bench/site');
  const baseline = join(folder, 'baseline');
  await rm(folder, { recursive: true, force: true });
  await cp(out, folder, { recursive: true });
  await mkdir(baseline);
  for (const file of BARE_FILES) {
    await copyFile(join(root, 'node_modules/pyodide', file), join(baseline, file));
  }
  const parts = join(root, 'scripts/bench/baseline');
  for (const file of await readdir(parts)) await copyFile(join(parts, file), join(baseline, file));
  await writeFile(
    join(baseline, 'handler.mjs'),
    `export const handlerSource = ${JSON.stringify(handlerSource)};\n`,
  );
  const [runtime] = await readdir(join(out, 'runtimes'));
  await writeFile(
    join(baseline, 'runtime.mjs'),
    `export const runtimeUrl = new URL('../runtimes/${runtime}/', import.meta.url).href;\n`,
  );
  await addCompressedCopies(baseline, join(root, '.cache/compressed'));
  return folder;
}

const EMPTY_PAGE = {
  'package.json': '{ "private": true, "type": "module" }',
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.jsx': 'export default function Page() { return <p>empty</p>; }',
};

/** A Next.js page with one paragraph, exported by the version we use. Built once per version. */
export async function makeEmptyNextSite({ root, build }) {
  const next = JSON.parse(await readFile(join(root, 'node_modules/next/package.json'), 'utf8'));
  const folder = join(root, `.cache/bench/empty-next-${next.version}`);
  const built = join(folder, 'out');
  const isBuilt = await readFile(join(built, 'index.html')).catch(() => undefined);
  if (isBuilt) return built;
  await mkdir(join(folder, 'app'), { recursive: true });
  for (const [path, text] of Object.entries({
    ...EMPTY_PAGE,
    'next.config.js': `export default { output: 'export', turbopack: { root: ${JSON.stringify(root)} } };`,
  })) {
    await writeFile(join(folder, path), text);
  }
  await build(folder);
  return built;
}
