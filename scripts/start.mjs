import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBasePath } from './setup/base-path.mjs';
import { isFresh } from './setup/build-record.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { serveSite } from './static-server/serve-site.mjs';

/** `npm start`: from a fresh clone to a served site. Imports no package, because none may be there yet. */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const basePath = readBasePath(process.env);

if (!(await isFresh({ root, out, basePath }))) {
  await ensurePackages(root);
  process.stdout.write('Building the site …\n');
  await run('npm', ['run', 'build'], { cwd: root, env: { BASE_PATH: basePath } });
}
await serveSite({ root: out, basePath, environment: process.env });
