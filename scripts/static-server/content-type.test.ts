import { expect, it } from 'vitest';
import { contentType } from './content-type.mjs';

it.each([
  ['.wasm', 'application/wasm'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.zip', 'application/zip'],
  ['.woff2', 'font/woff2'],
  ['.HTML', 'text/html; charset=utf-8'],
  ['', 'application/octet-stream'],
])('%s is %s', (extension, type) => {
  expect(contentType(extension)).toBe(type);
});
