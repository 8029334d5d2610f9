import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from './static-server/serve-site.mjs';

/**
 * `node serve.mjs [folder]`: serves a built site with Node.js alone. The build puts this file, bundled, into the
 * export, where it serves the folder it lies in.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = process.argv[2] ? resolve(process.argv[2]) : siteFolder();
if (!existsSync(join(root, 'build.json'))) {
  process.stderr.write(`There is no built site in ${root}. Run: npm run build\n`);
  process.exit(1);
}
const { basePath } = JSON.parse(readFileSync(join(root, 'build.json'), 'utf8'));
await serveSite({ root, basePath, environment: process.env });

function siteFolder() {
  return existsSync(join(here, 'build.json')) ? here : join(here, '../out');
}
