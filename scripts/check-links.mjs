import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brokenLinks } from './export/broken-links.mjs';
import { readBasePath } from './setup/base-path.mjs';

/** Follows every link of the built site that stays inside it. */
const out = 'out';
const paths = (await readdir(out, { recursive: true })).map((path) => path.split(sep).join('/'));
const pages = new Map();
for (const path of paths.filter((path) => path.endsWith('.html') && !path.startsWith('sandbox/'))) {
  pages.set(addressOf(path), await readFile(join(out, path), 'utf8'));
}
const broken = brokenLinks(pages, new Set(paths.map(addressOf)), readBasePath(process.env));
for (const line of broken) process.stdout.write(`Broken link: ${line}\n`);
process.stdout.write(`Links of ${pages.size} pages followed, ${broken.length} broken\n`);
if (broken.length > 0) process.exitCode = 1;

function addressOf(path) {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
