import { expect, it } from 'vitest';
import { stripTypes } from './strip-types';

it('NODE-9: types go, lines stay', () => {
  const source =
    'interface Event {\n  x: number;\n}\nexport const handler = async (e: Event) => e.x;\n';
  const stripped = stripTypes(source);
  expect(stripped.split('\n').length).toBe(source.split('\n').length);
  expect(stripped).toContain('export const handler = async (e) => e.x;');
});

it('NODE-9: an import without `type` stays although nothing uses it; one with `type` goes', () => {
  const stripped = stripTypes("import { A } from './a.ts';\nimport type { B } from './b.ts';\n");
  expect(stripped.trim()).toBe("import { A } from './a.ts';");
});

it('NODE-9: a source that does not parse is left as it is', () => {
  expect(stripTypes('const a: = 1')).toBe('const a: = 1');
});
