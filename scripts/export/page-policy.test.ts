import { expect, it } from 'vitest';
import { withPagePolicy } from './page-policy.mjs';

const REST =
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
// printf 'let a = "</p>" && 1' | openssl dgst -sha256 -binary | base64
const HASH = "'sha256-zsuJyjxIjdCdzu1li3kcbVw/0ghpdNWZes0d8IzWTd8='";

it('puts the policy first in the head and changes nothing else', () => {
  const html =
    '<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/></head><body></body></html>';
  expect(withPagePolicy(html)).toBe(
    `<!DOCTYPE html><html lang="ja"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; ${REST}"/><meta charSet="utf-8"/></head><body></body></html>`,
  );
});

it('names the hash of every inline script once, as the browser reads it', () => {
  const script = '<script>let a = "</p>" && 1</script>';
  const html = `<html><head>${script}</head><body>${script}<script src="/a.js"></script></body></html>`;
  expect(withPagePolicy(html)).toContain(
    `content="default-src 'self'; script-src 'self' ${HASH}; style-src`,
  );
});

it('leaves data in script elements alone', () => {
  const html =
    '<html><head></head><body><script type="application/ld+json">{}</script></body></html>';
  expect(withPagePolicy(html)).toContain("script-src 'self';");
});

it('refuses an event attribute, which the policy would silently switch off', () => {
  const html = '<html><head></head><body><button onclick="run()">Run</button></body></html>';
  expect(() => withPagePolicy(html)).toThrow("<button onclick> cannot run under the page's policy");
});

it('refuses a page that has a policy already', () => {
  const html = withPagePolicy('<html><head></head><body></body></html>');
  expect(() => withPagePolicy(html)).toThrow('The page has a policy already');
});
