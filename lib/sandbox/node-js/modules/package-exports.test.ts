import { expect, it } from 'vitest';
import { exportedFile } from './package-exports';

const IMPORT = ['node', 'import'];

it.each<[string, unknown, string, string | undefined]>([
  ['one file for all', './main.js', '.', './main.js'],
  ['the first condition that holds', { require: './a.cjs', import: './a.mjs' }, '.', './a.mjs'],
  ['a default at the end', { browser: './b.js', default: './d.js' }, '.', './d.js'],
  ['a subpath', { '.': './m.js', './sub': { node: './s.js' } }, './sub', './s.js'],
  ['a pattern', { './lib/*.js': './dist/*.js' }, './lib/a/b.js', './dist/a/b.js'],
  ['a subpath that is not exported', { '.': './m.js' }, './secret', undefined],
  ['no subpath of a single file', './main.js', './x', undefined],
])('exports: %s', (_what, exports, subpath, file) => {
  expect(exportedFile(exports, subpath, IMPORT)).toBe(file);
});
