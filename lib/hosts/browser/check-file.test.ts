import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { wrongContent, wrongLength } from './check-file';
import type { RuntimeFile } from './runtime-manifest';

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

const FILE: RuntimeFile = {
  name: 'greeting.txt',
  use: 'bytes',
  path: 'greeting.txt',
  bytes: 5,
  sha256: createHash('sha256').update('hello').digest('hex'),
};

it.each([
  ['hello', undefined],
  ['', 'is empty'],
  ['hel', 'is cut off: 3 of 5 bytes'],
  ['hello!', 'is too long: 6 instead of 5 bytes'],
])('length of %j: %s', (text, problem) => {
  expect(wrongLength(FILE, bytesOf(text))).toBe(problem);
});

it.each([
  ['hello', undefined],
  ['jello', 'has the wrong content'],
])('content of %j: %s', async (text, problem) => {
  expect(await wrongContent(FILE, bytesOf(text))).toBe(problem);
});
