import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addCompressedCopies } from './export/compressed-copies.mjs';
import { withContentInPlace } from './export/content-in-place.mjs';
import { hostHeaders } from './export/host-headers.mjs';
import { withPagePolicy } from './export/page-policy.mjs';
import { readBasePath } from './setup/base-path.mjs';
import { recordBuild } from './setup/build-record.mjs';

/** Finishes what `next build` exported, so that the folder alone is all that a host needs. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const out = join(ROOT, process.env.OUT_DIR ?? 'out');
const basePath = readBasePath(process.env);

await finishPages();
await writeFile(join(out, '_headers'), hostHeaders(basePath));
await bundleServer();
await addCompressedCopies(out, join(ROOT, '.cache/compressed'));
await recordBuild({ root: ROOT, out, basePath });

async function finishPages() {
  for (const page of await pages()) {
    await writeFile(page, withPagePolicy(withContentInPlace(await readFile(page, 'utf8'))));
  }
}

/** The frame carries a policy of its own. */
async function pages() {
  const files = await readdir(out, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html') && file !== join('sandbox', 'frame.html'))
    .map((file) => join(out, file));
}

/** The server as one file inside the export: copied to a USB stick, `node serve.mjs` is all it takes. */
async function bundleServer() {
  await rm(join(out, 'serve.mjs'), { force: true });
  await build({
    entryPoints: [join(ROOT, 'scripts/serve.mjs')],
    outfile: join(out, 'serve.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}
