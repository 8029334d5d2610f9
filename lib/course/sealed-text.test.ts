import { expect, it } from 'vitest';
import { sealText, unsealText } from './sealed-text';

it('reads back what was sealed, letters of every script included', () => {
  const solution = { handler: 'a.b', files: { 'a.py': '# 答え\nreturn "λ"\n' } };
  expect(unsealText(sealText(solution))).toEqual(solution);
});

it('leaves nothing of the answer to be read in the file', () => {
  const sealed = sealText({ handler: 'a.b', files: { 'a.py': 'return 42' } });
  expect(sealed).not.toContain('return');
});

it('seals more than a call can take as arguments', () => {
  const long = 'x'.repeat(300_000);
  expect(unsealText(sealText(long))).toBe(long);
});
