import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** What we can send, the smaller first. Browsers take Brotli only from https and from this very computer. */
export const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * @param {Buffer} content
 * @param {'br' | 'gzip'} encoding
 * @param {'once' | 'now'} effort - `once` while building; `now` while somebody waits.
 */
export function compress(content, encoding, effort) {
  if (encoding === 'gzip') return gzipAsync(content, { level: effort === 'once' ? 9 : 6 });
  return brotliAsync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'once' ? 9 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The encoding to answer with, or undefined for the file as it is. A quality of zero is a refusal. */
export function chooseEncoding(acceptEncoding = '') {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  return ENCODINGS.find(({ name }) => accepted.has(name));
}
