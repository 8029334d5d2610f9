import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from '../sites';
import { expect, test } from '../test';

const FRAME = join('sandbox', 'frame.html');
const FILES = readdirSync(ROOT_SITE.folder, { recursive: true, encoding: 'utf8' });
const PAGES = FILES.filter((file) => file.endsWith('.html') && file !== FRAME);

test('every built page starts with a policy that names exactly its own inline scripts', () => {
  const wrong = PAGES.filter((page) => {
    const html = read(page);
    const head = /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      html,
    );
    return directive(head?.[1], 'script-src') !== ["'self'", ...inlineHashes(html)].join(' ');
  });
  expect(PAGES.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('no built page allows evaluation, foreign frames or foreign connections', () => {
  const policies = new Set(
    PAGES.map((page) => {
      const policy = policyOf(read(page));
      return policy.replace(/ 'sha256-[^']*'/g, '');
    }),
  );
  expect([...policies]).toEqual([
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
  ]);
});

test("the sandboxed frame's policy names its one script and nothing beyond the frame", () => {
  const html = read(FRAME);
  const [hash] = inlineHashes(html);
  expect(policyOf(html)).toBe(
    `default-src 'none'; script-src ${hash} 'wasm-unsafe-eval' blob:; worker-src blob:; child-src blob:; connect-src 'none'; img-src 'none'; style-src 'none'; font-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; manifest-src 'none'; form-action 'none'; base-uri 'none'`,
  );
  expect(inlineHashes(html)).toHaveLength(1);
});

test('nothing we ship gives the frame our origin', () => {
  const shipped = FILES.filter((file) => /\.(html|js)$/.test(file));
  expect(shipped.filter((file) => read(file).includes('allow-same-origin'))).toEqual([]);
});

test('nothing we ship names a place to load from at run time', () => {
  const loads = /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"/;
  expect(PAGES.filter((page) => loads.test(read(page)))).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(ROOT_SITE.folder, file), 'utf8');
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

function directive(policy: string | undefined, name: string): string | undefined {
  const found = policy?.split('; ').find((candidate) => candidate.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

/** A second reading beside the build's HTML parser, so that one mistake does not prove itself right. */
function inlineHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/type="(?!module)/.test(attributes ?? ''))
    .map(([, , text]) => text ?? '');
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  return [...new Set(scripts.map((text) => `'sha256-${hash(text)}'`))];
}
