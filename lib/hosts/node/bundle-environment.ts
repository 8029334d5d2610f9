import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { version as pyodideVersion } from 'pyodide';
import packageAliases from '@/lib/sandbox/node-js/package-aliases.json';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = `${ROOT}.cache`;

/**
 * Bundles the program of a language's threads and says where it is. Bundled as for a browser, so that learners' `node:` modules come
 * from the same packages as there.
 */
export async function bundleEnvironment(family: RuntimeFamily): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}lib/hosts/node/${family}-thread.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    // The bundle's hash also names the snapshot made with it.
    banner: { js: `/* pyodide ${pyodideVersion} */` },
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    // As in the browser: learners see class names in what `console.log` prints.
    keepNames: true,
    external: ['pyodide', 'node:worker_threads', 'node:vm'],
    alias: { ...packageAliases, '@': ROOT.replace(/\/$/, '') },
    loader: { '.py': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('esbuild gave no bundle');
  const path = `${CACHE}/${family}-thread-${bundle.hash.replace(/[^A-Za-z0-9]/g, '')}.mjs`;
  await mkdir(CACHE, { recursive: true });
  // Several test processes do this at the same time: each file appears whole or not at all.
  await writeFile(`${path}.${process.pid}`, bundle.text);
  await rename(`${path}.${process.pid}`, path);
  return path;
}
