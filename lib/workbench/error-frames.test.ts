import { expect, it } from 'vitest';
import { readErrorFrame } from './error-frames';

it.each([
  [
    '  File "/var/task/lambda_function.py", line 8, in lambda_handler\n    return event["y"]\n',
    { path: 'lambda_function.py', line: 8 },
  ],
  ['  File "/var/task/pkg/日本語 1.py", line 12, in f\n', { path: 'pkg/日本語 1.py', line: 12 }],
  ['  File "/var/task/app.py" Line 1\n    def f(\n', { path: 'app.py', line: 1 }],
  ['\u00a0\u00a0File "/var/task/app.py", line 2, in f', { path: 'app.py', line: 2 }],
  [
    '    at Runtime.handler (file:///var/task/index.mjs:5:13)',
    { path: 'index.mjs', line: 5, column: 13 },
  ],
  ['    at /var/task/lib/a.js:10:3', { path: 'lib/a.js', line: 10, column: 3 }],
  ['    at async f (file:///var/task/%E6%97%A5.mjs:1:2)', { path: '日.mjs', line: 1, column: 2 }],
  ['/var/task/index.js:3', { path: 'index.js', line: 3 }],
  ['    at f (/var/task/50%.js:1:2)', { path: '50%.js', line: 1, column: 2 }],
])('%j', (text, frame) => {
  expect(readErrorFrame(text)).toEqual(frame);
});

it.each([
  'TypeError: bad',
  '  File "/var/lang/lib/python3.14/importlib/__init__.py", line 88, in import_module\n',
  '  File "<frozen importlib._bootstrap>", line 1387, in _gcd_import\n',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
  '    at file:///var/runtime/index.mjs:1173:29',
  '',
])('%j has no place in the reader’s files', (text) => {
  expect(readErrorFrame(text)).toBeNull();
});
