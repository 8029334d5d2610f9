import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from './open-node-host';
import { callOf, deploymentOf } from './test-orders';

const host = openNodeHost();
afterAll(() => host.close());

async function startWith(fileName: string, source: string) {
  const lines: string[] = [];
  const environment = await host.start('nodejs24.x', {
    logged: ({ events }) => lines.push(...events.map(({ text }) => text)),
    temporaryFilesChanged: () => {},
  });
  const order = deploymentOf('nodejs24.x', 'index.handler', { [fileName]: source });
  const initialized = await environment.request('initialize', order);
  return { environment, initialized, lines };
}

it('runs an ES module and keeps its state', async () => {
  const { environment, initialized } = await startWith(
    'index.mjs',
    'let count = 0;\nexport const handler = async (event) => ({ sum: event.x + event.y, count: ++count });\n',
  );
  const first = await environment.request('invoke', callOf('{"x":10,"y":2}'));
  const second = await environment.request('invoke', callOf('{"x":1,"y":1}'));
  await environment.stop();
  expect([initialized, first, second]).toMatchObject([
    { status: 'initialized' },
    { status: 'returned', responseText: '{"sum":12,"count":1}' },
    { status: 'returned', responseText: '{"sum":2,"count":2}' },
  ]);
});

it('runs CommonJS in sloppy mode', async () => {
  const { environment } = await startWith(
    'index.js',
    'leaked = 1;\nexports.handler = async () => typeof leaked;\n',
  );
  const report = await environment.request('invoke', callOf('{}'));
  await environment.stop();
  expect(report).toMatchObject({ status: 'returned', responseText: '"number"' });
});

it('ends an endless loop, and the line before it is there', async () => {
  const { environment, lines } = await startWith(
    'index.mjs',
    'export const handler = async () => { console.log("before"); for (;;) {} };\n',
  );
  const ended = expect(environment.request('invoke', callOf('{}'))).rejects.toMatchObject({
    loss: 'stopped',
  });
  await expect.poll(() => lines.length).toBe(1);
  await environment.stop();
  await ended;
});
