import { parse } from 'parse5';

/**
 * The links of a site that lead nowhere inside it.
 *
 * @param {ReadonlyMap<string, string>} pages address below the base path, as in `ja/learn/handler/`, -> HTML
 * @param {ReadonlySet<string>} files addresses of everything that is served, pages included
 * @param {string} basePath empty, or as in `/teach/lab`
 * @returns {readonly string[]} one line per broken link: the page and the link as written
 */
export function brokenLinks(pages, files, basePath) {
  const read = new Map([...pages].map(([address, html]) => [address, readPage(html)]));
  return [...read].flatMap(([address, { links }]) =>
    links
      .filter((link) => !leadsSomewhere(link, { address, read, files, basePath }))
      .map((link) => `${address || '/'} -> ${link}`),
  );
}

function leadsSomewhere(link, { address, read, files, basePath }) {
  const site = `http://site.invalid${basePath}/`;
  const url = new URL(link, site + address);
  if (!url.href.startsWith(site)) return url.origin !== 'http://site.invalid';
  const target = decodeURI(url.href.slice(site.length).replace(/[?#].*$/s, ''));
  if (!files.has(target)) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // Links of the workbench carry a workspace there, not an anchor.
  if (anchor === '' || anchor.includes('=')) return true;
  return read.get(target)?.ids.has(anchor) ?? true;
}

function readPage(html) {
  const elements = [...descendants(parse(html))];
  const values = (tags, name) =>
    elements
      .filter(({ tagName }) => tags === 'any' || tagName === tags)
      .flatMap(({ attrs = [] }) => attrs.filter((attribute) => attribute.name === name))
      .map(({ value }) => value);
  return { ids: new Set(values('any', 'id')), links: [...new Set(values('a', 'href'))] };
}

function* descendants(node) {
  for (const child of node.childNodes ?? []) {
    yield child;
    yield* descendants(child);
  }
}
