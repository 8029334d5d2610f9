import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCompressedCopies } from '../export/compressed-copies.mjs';

const PYODIDE_FILES = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'pyodide-lock.json',
];

const PAGE = `<!doctype html><meta charset="utf-8"><title>baseline</title><pre id="result"></pre>
<script type="module">
const worker = new Worker('worker.mjs', { type: 'module' });
worker.onmessage = ({ data }) => {
  document.getElementById('result').textContent = data.payload;
  requestAnimationFrame(() => setTimeout(() => { window.firstResultMs = performance.now(); }));
};
window.measureCalls = (count) => new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data.callsMs);
  worker.postMessage(count);
});
</script>
`;

const worker = (handlerSource) => `import { loadPyodide } from './pyodide.mjs';
const python = await loadPyodide({ stdout: () => {} });
python.runPython(${JSON.stringify(handlerSource)});
const call = python.runPython(\`
import json
lambda text: json.dumps(myfunc01_handler(json.loads(text), None))
\`);
const EVENT = '{"x": 10, "y": 2}';
postMessage({ payload: call(EVENT) });
onmessage = ({ data: count }) => {
  const callsMs = Array.from({ length: count }, () => {
    const startedAt = performance.now();
    call(EVENT);
    return performance.now() - startedAt;
  });
  postMessage({ callsMs });
};
`;

/**
 * The least that runs the same handler in a browser: an empty page, one worker, Pyodide as it comes.
 *
 * @returns The folder to serve.
 */
export async function makeBaselineSite({ root, handlerSource }) {
  const folder = join(root, '.cache/bench/baseline');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'worker.mjs'), worker(handlerSource));
  for (const file of PYODIDE_FILES) {
    await copyFile(join(root, 'node_modules/pyodide', file), join(folder, file));
  }
  await addCompressedCopies(folder, join(root, '.cache/compressed'));
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
