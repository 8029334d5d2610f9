import { expect, it } from 'vitest';
import { brokenLinks } from './broken-links.mjs';

const FILES = new Set(['en/', 'en/learn/', 'icon.svg']);

function linksOf(html: string, basePath = '') {
  const pages = new Map([
    ['en/', html],
    ['en/learn/', '<h2 id="recap">Recap</h2>'],
  ]);
  return brokenLinks(pages, FILES, basePath);
}

it('takes pages, files, anchors and other sites', () => {
  const links = ['/en/learn/', '/icon.svg', '/en/learn/#recap', 'https://example.com/nowhere'];
  expect(linksOf(links.map((link) => `<a href="${link}">x</a>`).join(''))).toEqual([]);
});

it('finds a page that is not there', () => {
  expect(linksOf('<a href="/en/lern/">x</a>')).toEqual(['en/ -> /en/lern/']);
});

it('finds an anchor that is not on the page', () => {
  expect(linksOf('<a href="/en/learn/#summary">x</a>')).toEqual(['en/ -> /en/learn/#summary']);
});

it('finds an anchor that is not on the page itself', () => {
  expect(linksOf('<p id="a"><a href="#b">x</a>')).toEqual(['en/ -> #b']);
});

it('knows the sub-path the site is served under, and finds a link that leaves it', () => {
  const links = '<a href="/lab/en/learn/">x</a><a href="/en/learn/">x</a>';
  expect(linksOf(links, '/lab')).toEqual(['en/ -> /en/learn/']);
});
