import { expect, it } from 'vitest';
import { checkFilePath } from './file-path';

it.each([
  'lambda_function.py',
  'index.mjs',
  'pkg/sub/app.cjs',
  'data.json',
  '日本語.txt',
  'my file.ts',
  '..hidden.py',
  '__proto__.js',
])('takes %s', (path) => {
  expect(checkFilePath(path)).toBeNull();
});

it.each([
  ['', 'pathEmpty'],
  [`${'a'.repeat(80)}.py`, 'pathTooLong'],
  ['/etc/passwd.txt', 'pathAbsolute'],
  ['C:/x.py', 'pathAbsolute'],
  ['../secret.py', 'pathLeavesFolder'],
  ['a/../../b.py', 'pathLeavesFolder'],
  ['./a.py', 'pathLeavesFolder'],
  ['a//b.py', 'pathLeavesFolder'],
  ['a\\b.py', 'pathForbiddenCharacter'],
  ['a\nb.py', 'pathForbiddenCharacter'],
  ['a\u0000.py', 'pathForbiddenCharacter'],
  ['\ud800.py', 'pathForbiddenCharacter'],
  ['__proto__', 'pathExtension'],
  ['run.sh', 'pathExtension'],
  ['.py', 'pathExtension'],
  ['dir.py/', 'pathLeavesFolder'],
  ['a.PY', 'pathExtension'],
])('refuses %j: %s', (path, problem) => {
  expect(checkFilePath(path)).toBe(problem);
});
