import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import PACKAGE_ALIASES from '../lib/sandbox/node-js/package-aliases.json' with { type: 'json' };
import { framePage } from './sandbox/frame-page.mjs';
import { standardLibrary } from './sandbox/standard-library.mjs';

/** Builds what runs inside the sandboxed frame, and the list by which the page fetches and verifies it. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = `${ROOT}lib/sandbox/browser`;
const PUBLIC = `${ROOT}public`;
const PYODIDE = `${ROOT}node_modules/pyodide`;
const STANDARD_LIBRARY = 'python_stdlib.zip';
const PYODIDE_FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', STANDARD_LIBRARY];
/** One worker's program each. */
const ENVIRONMENTS = ['python-environment', 'nodejs-environment', 'probe-environment'];

const { version, info } = await pyodideRelease();
const runtimeFolder = `runtimes/pyodide-${version}`;

await copyPyodide();
await buildEnvironments();
await buildFrame();
await writeManifest();

async function pyodideRelease() {
  const lock = JSON.parse(await readFile(`${PYODIDE}/pyodide-lock.json`, 'utf8'));
  const manifest = JSON.parse(await readFile(`${PYODIDE}/package.json`, 'utf8'));
  return { version: manifest.version, info: lock.info };
}

async function copyPyodide() {
  await rm(`${PUBLIC}/runtimes`, { recursive: true, force: true });
  await mkdir(`${PUBLIC}/${runtimeFolder}`, { recursive: true });
  for (const file of PYODIDE_FILES) {
    await cp(`${PYODIDE}/${file}`, `${PUBLIC}/${runtimeFolder}/${file}`);
  }
  const archive = `${PYODIDE}/${STANDARD_LIBRARY}`;
  await writeFile(
    `${PUBLIC}/${runtimeFolder}/${STANDARD_LIBRARY}`,
    await standardLibrary({ root: ROOT, archive }),
  );
}

async function buildEnvironments() {
  await build({
    ...bundleOptions(),
    entryPoints: ENVIRONMENTS.map((name) => `${BROWSER}/${name}.ts`),
    outdir: `${PUBLIC}/sandbox`,
  });
}

async function buildFrame() {
  const { outputFiles } = await build({
    ...bundleOptions(),
    entryPoints: [`${BROWSER}/frame.ts`],
    write: false,
  });
  await writeFile(`${PUBLIC}/sandbox/frame.html`, framePage(outputFiles[0].text.trim()));
}

function bundleOptions() {
  return {
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    // Learners see class names in what `console.log` prints.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    alias: { '@': ROOT.replace(/\/$/, ''), ...PACKAGE_ALIASES },
    loader: { '.py': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

async function writeManifest() {
  const paths = [
    ...PYODIDE_FILES.map((file) => `${runtimeFolder}/${file}`),
    ...ENVIRONMENTS.map((name) => `sandbox/${name}.js`),
    'sandbox/frame.html',
  ];
  const files = Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.split('/').at(-1), await fileRecord(path)])),
  );
  const manifest = { pyodide: { version, info }, files };
  await mkdir(`${ROOT}lib/hosts/browser`, { recursive: true });
  await writeFile(
    `${ROOT}lib/hosts/browser/runtime-files.json`,
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
}

/** Bytes and hash are those of the file as the page reads it, after any transfer compression. */
async function fileRecord(path) {
  const content = await readFile(`${PUBLIC}/${path}`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, sha256 };
}
