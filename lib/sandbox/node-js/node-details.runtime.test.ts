import { afterAll, describe, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import { runCase } from '@/lib/workbench/recorded-cases/run-case';

const host = openNodeHost();
afterAll(() => host.close());

/** The payload and the log of one invocation, without times and request ids. */
async function run(runtime: Runtime, files: Readonly<Record<string, string>>) {
  const configuration = {
    FunctionName: 'myfunc01',
    Runtime: runtime,
    Handler: 'index.handler',
    Timeout: 3,
    MemorySize: 128,
    Environment: { Variables: {} },
    LoggingConfig: { LogFormat: 'Text' },
    EphemeralStorage: { Size: 512 },
  } as const;
  const request = { configuration, files, eventTexts: ['{}'], clockSpeed: 'fastForward' } as const;
  const [ran] = await runCase(host, request);
  if (ran === undefined) throw new Error('nothing was invoked');
  const { payloadText, requestId } = ran.result;
  const log = ran.log.replaceAll(requestId, '#').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T');
  return { payloadText, log };
}

const parsed = async (...given: Parameters<typeof run>) =>
  JSON.parse((await run(...given)).payloadText);

describe.each(['nodejs22.x', 'nodejs24.x'] as const)('%s', (runtime) => {
  it('NODE-17: require finds a file of /var/task by its bare name, as NODE_PATH has that folder', async () => {
    const files = {
      'index.js': "exports.handler = async () => require('shared/name');",
      'shared/name.js': "module.exports = 'shared';",
    };
    expect(await parsed(runtime, files)).toBe('shared');
  });

  it('NODE-17: a package.json says what # names and what a package shows', async () => {
    const files = {
      'index.mjs': `import name from '#name';
export const handler = async () => [name, await import('pk/hidden.js').catch(({ code }) => code)];`,
      'package.json': '{"imports":{"#name":"./lib/name.mjs"}}',
      'lib/name.mjs': "export default 'named';",
      'node_modules/pk/package.json': '{"exports":"./index.js"}',
      'node_modules/pk/hidden.js': '',
    };
    expect(await parsed(runtime, files)).toEqual(['named', 'ERR_PACKAGE_PATH_NOT_EXPORTED']);
  });

  it('NODE-17: a name of CommonJS in an ES module is explained', async () => {
    const files = {
      'index.js': 'exports.handler = async () => 1;',
      'package.json': '{"type":"module"}',
    };
    expect(await parsed(runtime, files)).toMatchObject({
      errorType: 'ReferenceError',
      errorMessage: `exports is not defined in ES module scope
This file is being treated as an ES module because it has a '.js' file extension and '/var/task/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.`,
    });
  });

  it('NODE-3: a trace names the module function and the timer as Node.js does', async () => {
    const files = {
      'index.js': `const top = new Error('top');
exports.handler = () => new Promise((resolve) => {
  setTimeout(() => resolve([top, new Error('timer')].map(({ stack }) => stack.split('\\n')[1])), 1);
});`,
    };
    expect(await parsed(runtime, files)).toEqual([
      '    at Object.<anonymous> (/var/task/index.js:1:13)',
      '    at Timeout._onTimeout (/var/task/index.js:3:34)',
    ]);
  });

  it('NODE-18: a caller of Invoke gets all that a streaming handler wrote', async () => {
    const files = {
      'index.mjs': `export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const http = awslambda.HttpResponseStream.from(stream, { statusCode: 201 });
  http.write('bon');
  await new Promise((resolve) => setTimeout(resolve, 5));
  http.end(Buffer.from('jour é'));
});`,
    };
    expect((await run(runtime, files)).payloadText).toBe(
      `{"statusCode":201}${'\0'.repeat(8)}bonjour é`,
    );
  });

  it('NODE-18: a streaming handler that throws or never ends its stream fails', async () => {
    const throws =
      "export const handler = awslambda.streamifyResponse(async () => { throw new RangeError('cut'); });";
    const waits = 'export const handler = awslambda.streamifyResponse(async () => undefined);';
    expect([
      await parsed(runtime, { 'index.mjs': throws }),
      await parsed(runtime, { 'index.mjs': waits }),
    ]).toMatchObject([{ errorType: 'RangeError' }, { errorType: 'Sandbox.Timedout' }]);
  });

  it('NODE-19: a warning of the process is an error line, the first with a hint', async () => {
    const files = {
      'index.mjs': `import { EventEmitter } from 'node:events';
import { deprecate } from 'node:util';
export const handler = async () => {
  process.emitWarning('careful');
  deprecate(() => undefined, 'old', 'DEP1')();
  setTimeout(() => undefined, 2 ** 31);
  const emitter = new EventEmitter().setMaxListeners(2);
  for (const _ of [1, 2, 3]) emitter.on('tick', () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
};`,
    };
    expect((await run(runtime, files)).log).toContain(`T\t#\tERROR\t(node:2) Warning: careful
(Use \`node --trace-warnings ...\` to show where the warning was created)
T\t#\tERROR\t(node:2) [DEP1] DeprecationWarning: old
T\t#\tERROR\t(node:2) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
Timeout duration was set to 1.
T\t#\tERROR\t(node:2) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 3 tick listeners added to [EventEmitter]. MaxListeners is 2. Use emitter.setMaxListeners() to increase limit
`);
  });
});

it('NODE-17: Node.js 24 requires an ES module, Node.js 22 refuses to', async () => {
  const files = {
    'index.js': `const lib = require('./lib.mjs');
exports.handler = async () => { lib.add(); return [lib.count, Object.keys(lib), lib.default]; };`,
    'lib.mjs': `import { one } from './one.mjs';
export let count = 0;
export const add = () => { count += one; };
export default import.meta.url;`,
    'one.mjs': 'export const one = 1;',
  };
  expect([await parsed('nodejs24.x', files), await parsed('nodejs22.x', files)]).toEqual([
    [1, ['__esModule', 'add', 'count', 'default'], 'file:///var/task/lib.mjs'],
    expect.objectContaining({
      errorMessage:
        'require() of ES Module /var/task/lib.mjs from /var/task/index.js not supported.\nInstead change the require of /var/task/lib.mjs to a dynamic import() which is available in all CommonJS modules.',
    }),
  ]);
  const waiting = { ...files, 'one.mjs': 'export const one = await 1;' };
  expect(await parsed('nodejs24.x', waiting)).toMatchObject({
    errorMessage: expect.stringContaining('ESM graph with top-level await'),
  });
});

it('NODE-19: Node.js 22 warns of an ES module in a CommonJS file before it fails', async () => {
  const { log } = await run('nodejs22.x', { 'index.js': 'export const handler = async () => 1;' });
  expect(log).toContain(
    'T\tundefined\tERROR\t(node:2) Warning: Failed to load the ES module: /var/task/index.js. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.',
  );
});

it('NODE-20: after an init error the client of Node.js 24 ends with Node.js’s own dump', async () => {
  const thrown = await run('nodejs24.x', { 'index.mjs': "throw new TypeError('at load');" });
  expect(thrown.log).toContain(`node:internal/process/promises:394
    triggerUncaughtException(err, true /* fromPromise */);
    ^

TypeError: at load
    at file:///var/task/index.mjs:1:7`);
  const text = await run('nodejs24.x', { 'index.mjs': "throw 'text';" });
  expect(text.log).toContain('The promise rejected with the reason "text".');
});
