import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { callOf, deploymentOf } from '@/lib/hosts/node/test-orders';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';

const host = openNodeHost();
afterAll(() => host.close());

interface Tested {
  readonly imports?: string;
  readonly runtime?: Runtime;
}

/** The payload of a handler with this body, and its log lines. */
async function run(body: string, { imports = '', runtime = 'nodejs24.x' }: Tested = {}) {
  const lines: string[] = [];
  const environment = await host.start(runtime, {
    logged: ({ events }) => lines.push(...events.map(({ text }) => text)),
    temporaryFilesChanged: () => {},
  });
  const source = `${imports}\nexport const handler = async () => {\n${body}\n};\n`;
  await environment.request(
    'initialize',
    deploymentOf(runtime, 'index.handler', { 'index.mjs': source }),
  );
  const report = await environment.request('invoke', callOf('{}'));
  await environment.stop();
  const text = report.status === 'returned' ? report.responseText : JSON.stringify(report);
  return { payload: JSON.parse(text) as unknown, lines };
}

/** What a failed assertion says. */
const failing = (assertion: string) =>
  `try { ${assertion} } catch (error) { return error.message; }`;
const ASSERT = "import assert from 'node:assert';";

it.each([
  ['assert.strictEqual(1, 2)', 'Expected values to be strictly equal:\n\n1 !== 2\n'],
  ['assert.equal(1, 2)', '1 == 2'],
  ['assert.ok(0)', 'The expression evaluated to a falsy value:\n\n  assert.ok(0)\n'],
  [
    'assert.deepStrictEqual({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] })',
    'Expected values to be strictly deep-equal:\n+ actual - expected\n\n  {\n    a: 1,\n    b: [\n      1,\n+     2\n-     3\n    ]\n  }\n',
  ],
  [
    'assert.deepEqual([1, 2], [1, 3])',
    'Expected values to be loosely deep-equal:\n\n[\n  1,\n  2\n]\n\nshould loosely deep-equal\n\n[\n  1,\n  3\n]',
  ],
  ['assert.throws(() => {}, RangeError)', 'Missing expected exception (RangeError).'],
  [
    "assert.throws(() => { throw new TypeError('x'); }, RangeError)",
    'The error is expected to be an instance of "RangeError". Received "TypeError"\n\nError message:\n\nx',
  ],
])('NODE-13: %s fails in Node.js’s words', async (assertion, message) => {
  expect((await run(failing(assertion), { imports: ASSERT })).payload).toBe(message);
});

it('NODE-14: util reads arguments, and names errors of the system', async () => {
  const body = `const { values, positionals } = util.parseArgs({
    args: ['-v', '--name', 'x', '--no-color', 'file'],
    options: { verbose: { type: 'boolean', short: 'v' }, name: { type: 'string' }, color: { type: 'boolean' } },
    allowPositionals: true, allowNegative: true });
  return [values, positionals, util.getSystemErrorName(-2), util.types.isProxy(new Proxy({}, {}))];`;
  expect((await run(body, { imports: "import util from 'node:util';" })).payload).toEqual([
    { verbose: true, name: 'x', color: false },
    ['file'],
    'ENOENT',
    true,
  ]);
});

it('NODE-14: an unknown argument is refused with Node.js’s code', async () => {
  const body = `try { util.parseArgs({ args: ['--nope'], options: {} }); } catch (error) { return [error.code, error.message]; }`;
  expect((await run(body, { imports: "import util from 'node:util';" })).payload).toEqual([
    'ERR_PARSE_ARGS_UNKNOWN_OPTION',
    "Unknown option '--nope'",
  ]);
});

it('NODE-15: what is left in an iterator is shown and stays there', async () => {
  const body = `const names = new Map([['a', 1], ['b', 2]]).keys();
  console.log(names, new Map([['a', 1]]).entries(), new Set([1]).values(), Promise.resolve(4));
  return [...names];`;
  const { payload, lines } = await run(body);
  expect([payload, lines.map((line) => line.split('\t').at(-1))]).toEqual([
    ['a', 'b'],
    ["[Map Iterator] { 'a', 'b' } [Map Entries] { [ 'a', 1 ] } [Set Iterator] { 1 } Promise { 4 }"],
  ]);
});

it('NODE-14: new files and folders have the modes that umask 022 leaves', async () => {
  const body = `fs.writeFileSync('/tmp/new', '');
  fs.mkdirSync('/tmp/folder');
  return ['new', 'folder'].map((name) => (fs.statSync('/tmp/' + name).mode & 0o777).toString(8));`;
  const imports = "import fs from 'node:fs';";
  expect((await run(body, { imports })).payload).toEqual(['644', '755']);
});

it('NODE-14: a listener that rejects is an error of its emitter, if it is asked for', async () => {
  const body = `const emitter = new EventEmitter({ captureRejections: true });
  const heard = new Promise((resolve) => emitter.on('error', ({ message }) => resolve(message)));
  emitter.on('order', async () => { throw new Error('late'); });
  emitter.emit('order');
  return await heard;`;
  const imports = "import { EventEmitter } from 'node:events';";
  expect((await run(body, { imports })).payload).toBe('late');
});

it('NODE-14: a file is read line by line', async () => {
  const body = `await fs.writeFile('/tmp/lines.txt', 'a\\nb\\n');
  const lines = [];
  for await (const line of (await fs.open('/tmp/lines.txt')).readLines()) lines.push(line);
  return lines;`;
  const imports = "import fs from 'node:fs/promises';";
  expect((await run(body, { imports })).payload).toEqual(['a', 'b']);
});

it('NODE-14: a buffer tells the range that an offset or a value left', async () => {
  const body = `return [() => Buffer.alloc(4).readUInt32BE(2), () => Buffer.alloc(4).writeUInt8(256), () => Buffer.alloc(2).readUInt32LE()].map((act) => {
    try { return act(); } catch ({ code, message }) { return [code, message]; }
  });`;
  expect((await run(body)).payload).toEqual([
    [
      'ERR_OUT_OF_RANGE',
      'The value of "offset" is out of range. It must be >= 0 and <= 0. Received 2',
    ],
    [
      'ERR_OUT_OF_RANGE',
      'The value of "value" is out of range. It must be >= 0 and <= 255. Received 256',
    ],
    ['ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds'],
  ]);
});

it('NODE-7: a console of its own writes without Lambda’s prefix', async () => {
  const body = `const plain = new console.Console(process.stdout);
  plain.group('list');
  plain.log('%d items', 2);`;
  expect((await run(body)).lines).toEqual(['list', '  2 items']);
});

it('NODE-12: what is not simulated says so', async () => {
  const body = `return [() => test('x', () => {}), () => new vm.Script('1'), () => path.win32.join('a'), () => zlib.brotliCompressSync('a'), () => crypto.createSign('SHA256'), () => new WebSocket('wss://example.com'), () => eval('1'), () => new Function('return 1')].map((act) => {
    try { return act(); } catch (error) { return error.message.endsWith('This is a limit of the Lambda Lab simulation, not of AWS Lambda.'); }
  });`;
  const imports = `import crypto from 'node:crypto';
  import path from 'node:path';
  import { test } from 'node:test';
  import vm from 'node:vm';
  import zlib from 'node:zlib';`;
  expect((await run(body, { imports })).payload).toEqual(Array(8).fill(true));
});

it('NODE-12: an agent and the words of HTTP need no network', async () => {
  const body = `return [new https.Agent({ keepAlive: true }).keepAlive, http.STATUS_CODES[418]];`;
  const imports = "import http from 'node:http';\nimport https from 'node:https';";
  expect((await run(body, { imports })).payload).toEqual([true, "I'm a Teapot"]);
});

it('NODE-16: an unknown signal is refused, a known one ends the process in Go’s words', async () => {
  const body = `try { process.kill(process.pid, 'NOPE'); } catch ({ code }) { console.log(code); }
  process.kill(process.pid, 'SIGFPE');`;
  const { payload, lines } = await run(body);
  expect([lines[0]?.split('\t').at(-1), payload]).toMatchObject([
    'ERR_UNKNOWN_SIGNAL',
    { status: 'exited', exit: { kind: 'signal', signal: 'floating point exception' } },
  ]);
});
