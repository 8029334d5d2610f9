import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';

/**
 * What a browser loads at once for a page, gzipped, in bytes. Everything else waits until it is needed.
 *
 * @param {{ folder: string, page: string, basePath: string }} exported - `page` is relative to `folder`.
 * @returns {{ scriptBytes: number, stylesheetBytes: number }}
 */
export function firstLoad({ folder, page, basePath }) {
  const elements = [...descendants(parse(readFileSync(join(folder, page), 'utf8')))].map(
    attributes,
  );
  const weigh = (addresses) => gzippedBytes(folder, basePath, addresses);
  return {
    scriptBytes: weigh(elements.filter(isScript).map(({ src }) => src)),
    stylesheetBytes: weigh(elements.filter(isStylesheet).map(({ href }) => href)),
  };
}

function* descendants(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* descendants(child);
}

function attributes({ tagName, attrs = [] }) {
  return { tagName, ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])) };
}

/** Scripts marked `nomodule` are for browsers too old to run the site. */
function isScript({ tagName, src, nomodule }) {
  return tagName === 'script' && src !== undefined && nomodule === undefined;
}

function isStylesheet({ tagName, rel }) {
  return tagName === 'link' && rel === 'stylesheet';
}

function gzippedBytes(folder, basePath, addresses) {
  const sizes = [...new Set(addresses)].map((address) => {
    const [path] = address.slice(basePath.length).split('?');
    return gzipSync(readFileSync(join(folder, path))).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
