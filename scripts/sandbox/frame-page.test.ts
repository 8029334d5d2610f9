import { expect, it } from 'vitest';
import { framePage } from './frame-page.mjs';

it('lets the broker run and names its hash', () => {
  // printf 'start()' | openssl dgst -sha256 -binary | base64
  expect(framePage('start()')).toContain(
    "script-src 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=' 'wasm-unsafe-eval' blob:;",
  );
});

it('refuses a broker that would end its own script element', () => {
  expect(() => framePage('"</SCRIPT>"')).toThrow('The broker would end its own script element');
});
