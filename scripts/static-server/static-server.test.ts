import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOnFreePort } from './listen.mjs';
import { createStaticServer } from './static-server.mjs';

const LONG_TEXT = 'A handler answers. '.repeat(200);
const MODIFIED = new Date('2026-11-22T10:00:00.900Z');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

let folder: string;
let port: number;
let stop: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  await writeFile(join(folder, 'secret.txt'), 'not served');
  const root = join(folder, 'out');
  await mkdir(join(root, 'en/learn'), { recursive: true });
  await mkdir(join(root, '_next/static'), { recursive: true });
  await writeFile(join(root, '404.html'), 'no such page');
  await writeFile(join(root, 'digits.txt'), '0123456789');
  await writeFile(join(root, 'empty.txt'), '');
  await writeFile(join(root, 'long.txt'), LONG_TEXT);
  await writeFile(join(root, 'packed.txt'), LONG_TEXT);
  await writeFile(join(root, 'packed.txt.br'), 'made by the build');
  await writeFile(join(root, 'image.png'), LONG_TEXT);
  await writeFile(join(root, 'odd name あ.mjs'), 'export {}');
  await writeFile(join(root, '.hidden'), 'not served');
  await writeFile(join(root, 'en/learn/index.html'), 'a chapter');
  await writeFile(join(root, '_next/static/chunk.js'), 'code');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  await utimes(join(root, 'digits.txt'), MODIFIED, MODIFIED);
  const server = await createStaticServer({ root, basePath: '/lab' });
  port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0, taken: () => {} });
  stop = () => server.close();
});

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

/** The path goes over the wire as it is: `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function outcome(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { status, body } = await get(path, headers, method);
  return [status, body.toString()];
}

describe('files', () => {
  it('answers a file as it is', async () => {
    expect(await outcome('/lab/digits.txt')).toEqual([200, '0123456789']);
  });

  it('answers an empty file with nothing, successfully', async () => {
    expect(await outcome('/lab/empty.txt')).toEqual([200, '']);
  });

  it('finds an encoded name and ignores the query', async () => {
    expect(await outcome('/lab/odd%20name%20%E3%81%82.mjs?v=1')).toEqual([200, 'export {}']);
  });

  it("answers a folder's address with its index", async () => {
    expect(await outcome('/lab/en/learn/')).toEqual([200, 'a chapter']);
  });

  it('sends a folder without its slash to the address with it', async () => {
    const { status, headers } = await get('/lab/en/learn?x=1');
    expect([status, headers.location]).toEqual([308, '/lab/en/learn/?x=1']);
  });

  it('never sends anyone to another host', async () => {
    const { status, headers } = await get('/lab//en/learn');
    expect([status, headers.location]).toEqual([308, '/lab/en/learn/']);
  });

  it('sends the base path without its slash to the site', async () => {
    const { status, headers } = await get('/lab');
    expect([status, headers.location]).toEqual([308, '/lab/']);
  });

  it('answers HEAD with the headers alone', async () => {
    const { headers, body } = await get('/lab/digits.txt', {}, 'HEAD');
    expect([headers['content-length'], body.length]).toEqual(['10', 0]);
  });

  it('refuses every method that would change something', async () => {
    const { status, headers } = await get('/lab/digits.txt', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what is not there', () => {
  it('answers the page for a missing address', async () => {
    expect(await outcome('/lab/en/none/')).toEqual([404, 'no such page']);
  });

  it('answers the whole page, whatever part was asked for', async () => {
    expect(await outcome('/lab/none', { range: 'bytes=0-1' })).toEqual([404, 'no such page']);
  });

  it.each([
    ['beside the base path', '/digits.txt'],
    ['a longer name than the base path', '/laboratory/digits.txt'],
    ['climbing', '/lab/../secret.txt'],
    ['climbing, encoded', '/lab/%2e%2e/secret.txt'],
    ['climbing, slash encoded', '/lab/..%2fsecret.txt'],
    ['climbing, half encoded', '/lab/.%2e/secret.txt'],
    ['climbing, encoded twice', '/lab/%252e%252e/secret.txt'],
    ['climbing from below', '/lab/en/../../../secret.txt'],
    ['climbing with backslashes', '/lab/..%5c..%5csecret.txt'],
    ['a link that leads out', '/lab/link.txt'],
    ['a hidden file', '/lab/.hidden'],
    ['a zero byte', '/lab/digits.txt%00.html'],
    ['unreadable encoding', '/lab/%E0%A4%A'],
    ['a folder without an index', '/lab/_next/static/'],
    ['a file as a folder', '/lab/digits.txt/'],
  ])('does not serve %s', async (_what, path) => {
    expect(await outcome(path)).toEqual([404, 'no such page']);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('answers %s with that part', async (range, part, contentRange) => {
    const { status, headers, body } = await get('/lab/digits.txt', { range });
    expect([status, headers['content-range'], body.toString()]).toEqual([206, contentRange, part]);
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])(
    'refuses %s, which lies outside',
    async (range) => {
      const { status, headers } = await get('/lab/digits.txt', { range });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
    },
  );

  it('refuses any range of an empty file', async () => {
    expect((await get('/lab/empty.txt', { range: 'bytes=0-' })).status).toBe(416);
  });

  it.each(['bytes=4-2', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,3-4'])(
    'answers %s with the whole file',
    async (range) => {
      expect(await outcome('/lab/digits.txt', { range })).toEqual([200, '0123456789']);
    },
  );

  it('answers with the whole file when it changed since the first part', async () => {
    const headers = { range: 'bytes=2-4', 'if-range': '"another"' };
    expect(await outcome('/lab/digits.txt', headers)).toEqual([200, '0123456789']);
  });

  it('answers a range from the file itself, never from a compressed one', async () => {
    const headers = { range: 'bytes=0-1', 'accept-encoding': 'br' };
    const { headers: sent, body } = await get('/lab/long.txt', headers);
    expect([sent['content-encoding'], body.toString()]).toEqual([undefined, 'A ']);
  });
});

describe('compression', () => {
  it('prefers Brotli', async () => {
    const { headers, body } = await get('/lab/long.txt', { 'accept-encoding': 'gzip, br' });
    expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual([
      'br',
      LONG_TEXT,
    ]);
  });

  it('answers gzip where Brotli is refused', async () => {
    const { headers, body } = await get('/lab/long.txt', { 'accept-encoding': 'br;q=0, gzip' });
    expect([headers['content-encoding'], gunzipSync(body).toString()]).toEqual(['gzip', LONG_TEXT]);
  });

  it("sends the build's own copy where there is one", async () => {
    expect(await outcome('/lab/packed.txt', { 'accept-encoding': 'br' })).toEqual([
      200,
      'made by the build',
    ]);
  });

  it('leaves alone what is packed already', async () => {
    const { headers } = await get('/lab/image.png', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('caching', () => {
  it('answers 304 to the version the browser has', async () => {
    const { headers } = await get('/lab/long.txt', { 'accept-encoding': 'br' });
    const again = { 'accept-encoding': 'br', 'if-none-match': `"x", W/${headers.etag}` };
    expect(await outcome('/lab/long.txt', again)).toEqual([304, '']);
  });

  it('gives each encoding a tag of its own', async () => {
    const plain = await get('/lab/long.txt');
    const packed = await get('/lab/long.txt', { 'accept-encoding': 'br' });
    expect(plain.headers.etag).not.toBe(packed.headers.etag);
  });

  it('answers 304 to the date it gave, though a file’s time is finer', async () => {
    const headers = { 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' };
    expect(await outcome('/lab/digits.txt', headers)).toEqual([304, '']);
  });

  it('answers in full to an unreadable date', async () => {
    expect((await get('/lab/digits.txt', { 'if-modified-since': 'lately' })).status).toBe(200);
  });

  it('lets only what is named after its content be kept unasked', async () => {
    const chunk = await get('/lab/_next/static/chunk.js');
    const page = await get('/lab/en/learn/');
    expect([chunk.headers['cache-control'], page.headers['cache-control']]).toEqual([
      'public, max-age=31536000, immutable',
      'no-cache',
    ]);
  });
});
