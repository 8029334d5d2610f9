import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { readBasePath } from './setup/base-path.mjs';

/** Compares what a chapter's page makes a browser load at once with its budget. Everything else waits until it is needed. */
const PAGE = 'out/en/learn/first-handler/index.html';
const LIMITS_KB = { script: 240, stylesheet: 40 };
const basePath = readBasePath(process.env);

const { scripts, stylesheets } = firstLoad(readFileSync(PAGE, 'utf8'));
const results = [
  { what: 'JavaScript', kb: gzippedKb(scripts), limitKb: LIMITS_KB.script },
  { what: 'styles', kb: gzippedKb(stylesheets), limitKb: LIMITS_KB.stylesheet },
];

for (const { what, kb, limitKb } of results) {
  process.stdout.write(
    `First load of a chapter, ${what}: ${kb.toFixed(1)} kB of ${limitKb} kB gzipped\n`,
  );
  if (kb > limitKb) process.exitCode = 1;
}

/** Scripts marked `nomodule` are for browsers too old to run the site. */
function firstLoad(html) {
  const elements = [...descendants(parse(html))].map(({ tagName, attrs = [] }) => ({
    tagName,
    ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  }));
  return {
    scripts: elements
      .filter(({ tagName, src, nomodule }) => tagName === 'script' && src && nomodule === undefined)
      .map(({ src }) => src),
    stylesheets: elements
      .filter(({ tagName, rel }) => tagName === 'link' && rel === 'stylesheet')
      .map(({ href }) => href),
  };
}

function* descendants(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* descendants(child);
}

function gzippedKb(addresses) {
  const sizes = [...new Set(addresses)].map((address) => {
    const path = address.slice(basePath.length).split('?')[0];
    return gzipSync(readFileSync(`out${path}`)).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
