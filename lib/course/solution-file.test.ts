import { expect, it } from 'vitest';
import { decodeSolution, encodeSolution } from './solution-file';

it('reads back what was encoded, letters of every script included', () => {
  const solution = { handler: 'a.b', files: { 'a.py': '# 答え\nreturn "λ"\n' } };
  expect(decodeSolution(encodeSolution(solution))).toEqual(solution);
});

it('leaves nothing of the answer to be read in the file', () => {
  const encoded = encodeSolution({ handler: 'a.b', files: { 'a.py': 'return 42' } });
  expect(encoded).not.toContain('return');
});
