import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { byteRange } from './byte-range.mjs';
import { chooseEncoding } from './compression.mjs';
import { contentType, isCompressible } from './content-type.mjs';

/** Compressing less than this saves no packet. */
const WORTH_COMPRESSING_BYTES = 1024;

/**
 * What to answer for one file, by the request's conditional, range and encoding headers.
 *
 * @param {string} path
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @param {{ read(path: string, encoding: object, version: string): Promise<Buffer> }} compressedFiles
 */
export async function fileAnswer(path, asked, compressedFiles) {
  const { size, mtime } = await stat(path);
  const encoding = encodingFor(path, size, asked);
  const version = `${size.toString(36)}-${mtime.getTime().toString(36)}`;
  const headers = {
    etag: `"${encoding ? `${version}-${encoding.name}` : version}"`,
    'last-modified': mtime.toUTCString(),
    'cache-control': 'no-cache',
    'content-type': contentType(extname(path)),
    ...(isCompressible(extname(path)) ? { vary: 'accept-encoding' } : {}),
  };
  if (isUnchanged(asked, headers, mtime)) return { status: 304, headers, body: { kind: 'none' } };
  if (!encoding) return bytesAnswer({ path, size, asked, headers });
  const bytes = await compressedFiles.read(path, encoding, version);
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': encoding.name, 'content-length': bytes.length },
    body: { kind: 'bytes', bytes },
  };
}

/** Ranges count the bytes of the file itself, so the answer to one is never compressed. */
function encodingFor(path, size, asked) {
  if (asked.range || size < WORTH_COMPRESSING_BYTES || !isCompressible(extname(path)))
    return undefined;
  return chooseEncoding(asked['accept-encoding']);
}

/** An entity tag decides alone where there is one (RFC 9110, 13.2.2). Dates count whole seconds. */
function isUnchanged(asked, { etag }, mtime) {
  const known = asked['if-none-match'];
  if (known === undefined)
    return seconds(mtime.getTime()) <= seconds(Date.parse(asked['if-modified-since']));
  return known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

function seconds(milliseconds) {
  return Math.floor(milliseconds / 1000);
}

function bytesAnswer({ path, size, asked, headers }) {
  const range = byteRange(
    isRangeCurrent(asked['if-range'], headers) ? asked.range : undefined,
    size,
  );
  switch (range.kind) {
    case 'outside':
      return {
        status: 416,
        headers: { ...headers, 'content-range': `bytes */${size}` },
        body: { kind: 'none' },
      };
    case 'part':
      return {
        status: 206,
        headers: {
          ...headers,
          'accept-ranges': 'bytes',
          'content-length': range.end - range.start + 1,
          'content-range': `bytes ${range.start}-${range.end}/${size}`,
        },
        body: { kind: 'file', path, start: range.start, end: range.end },
      };
    default:
      return {
        status: 200,
        headers: { ...headers, 'accept-ranges': 'bytes', 'content-length': size },
        body: size === 0 ? { kind: 'none' } : { kind: 'file', path, start: 0, end: size - 1 },
      };
  }
}

function isRangeCurrent(condition, headers) {
  return condition === undefined || [headers.etag, headers['last-modified']].includes(condition);
}
