import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createCompressedFiles } from './compressed-files.mjs';
import { fileAnswer } from './file-answer.mjs';
import { locateFile } from './locate-file.mjs';

/** Their names change with their content, so they need never be asked for again. */
const IMMUTABLE = /^\/_next\/static\//;

/**
 * Serves a folder as any static host would: no rewrites, and no headers that the site could come to depend on.
 *
 * @param {{ root: string, basePath: string }} site - `basePath` is empty or starts with a slash.
 * @returns {Promise<import('node:http').Server>} Not yet listening.
 */
export async function createStaticServer({ root, basePath }) {
  const site = { root: await realpath(root), basePath, compressedFiles: createCompressedFiles() };
  return createServer((request, response) => {
    answerTo(site, request)
      .then((answer) => send(request, response, answer))
      .catch(() => response.destroy());
  });
}

async function answerTo(site, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  }
  if (site.basePath && request.url === site.basePath) {
    return plain(308, '', { location: `${site.basePath}/` });
  }
  const target = belowBase(site.basePath, request.url);
  const found = target === undefined ? { kind: 'none' } : await locateFile(site.root, target);
  if (found.kind === 'folder') return plain(308, '', { location: site.basePath + found.location });
  if (found.kind === 'none') return missing(site, request);
  const answer = await fileAnswer(found.path, request.headers, site.compressedFiles);
  if (IMMUTABLE.test(target))
    answer.headers['cache-control'] = 'public, max-age=31536000, immutable';
  return answer;
}

/** What remains of the target below the base path; undefined for everything beside it. */
function belowBase(basePath, target) {
  if (!target.startsWith(`${basePath}/`)) return undefined;
  return target.slice(basePath.length);
}

/** The page for a missing address is sent whole, whatever part or version was asked for. */
async function missing({ root, compressedFiles }, { headers }) {
  const found = await locateFile(root, '/404.html');
  if (found.kind !== 'file') return plain(404, 'Not found');
  const accepted = { 'accept-encoding': headers['accept-encoding'] };
  return { ...(await fileAnswer(found.path, accepted, compressedFiles)), status: 404 };
}

function plain(status, text, headers = {}) {
  const body = Buffer.from(text);
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': body.length,
      ...headers,
    },
    body: { kind: 'bytes', bytes: body },
  };
}

async function send(request, response, { status, headers, body }) {
  response.writeHead(status, headers);
  if (request.method === 'HEAD' || body.kind === 'none') return response.end();
  if (body.kind === 'bytes') return response.end(body.bytes);
  return pipeline(createReadStream(body.path, { start: body.start, end: body.end }), response);
}
