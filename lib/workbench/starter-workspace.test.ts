import { expect, it } from 'vitest';
import { defaultConfiguration, starterWorkspace } from './starter-workspace';

it('starts with the console’s file and handler names', () => {
  expect(Object.keys(starterWorkspace('python3.14').files)).toEqual(['lambda_function.py']);
  expect(starterWorkspace('nodejs24.x').configuration).toEqual({
    FunctionName: 'myfunc01',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Timeout: 3,
    MemorySize: 128,
    Environment: { Variables: {} },
    LoggingConfig: { LogFormat: 'Text' },
    EphemeralStorage: { Size: 512 },
  });
});

it.each([
  ['python3.14', ['app.py'], 'app.lambda_handler'],
  ['python3.14', ['pkg/app.py', 'data.json'], 'pkg/app.lambda_handler'],
  ['python3.14', ['a.py', 'b.py'], 'lambda_function.lambda_handler'],
  ['nodejs24.x', ['app.cjs'], 'app.handler'],
  ['nodejs22.x', ['index.mjs', 'lib.mjs'], 'index.handler'],
  ['nodejs22.x', [], 'index.handler'],
] as const)('%s with %j is handled by %s', (runtime, paths, handler) => {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  expect(defaultConfiguration(runtime, files).Handler).toBe(handler);
});
