import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from './open-node-host';
import { callOf, deploymentOf } from './test-orders';

const host = openNodeHost();
afterAll(() => host.close());

async function startWith(source: string) {
  const lines: string[] = [];
  const environment = await host.start('python3.14', {
    logged: ({ events }) => lines.push(...events.map(({ text }) => text)),
    temporaryFilesChanged: () => {},
  });
  const initialized = await environment.request(
    'initialize',
    deploymentOf('python3.14', 'lambda_function.lambda_handler', {
      'lambda_function.py': source,
    }),
  );
  return { environment, initialized, lines };
}

it('runs a handler, keeps its state and brings its lines', async () => {
  const { environment, initialized, lines } = await startWith(
    [
      'count = 0',
      'def lambda_handler(event, context):',
      '    global count',
      '    count += 1',
      '    print("call", count)',
      '    return event["x"] / event["y"]',
    ].join('\n'),
  );
  const first = await environment.request('invoke', callOf('{"x": 10, "y": 2}'));
  const second = await environment.request('invoke', callOf('{"x": 10, "y": 4}'));
  await environment.stop();
  expect({ initialized, first, second, lines }).toMatchObject({
    initialized: { status: 'initialized' },
    first: { status: 'returned', responseText: '5.0' },
    second: { status: 'returned', responseText: '2.5' },
    lines: ['call 1', 'call 2'],
  });
});

it('ends an endless loop, and the line before it is there', async () => {
  const { environment, lines } = await startWith(
    'def lambda_handler(event, context):\n    print("before")\n    while True: pass\n',
  );
  const ended = expect(environment.request('invoke', callOf('{}'))).rejects.toMatchObject({
    loss: 'stopped',
  });
  await expect.poll(() => lines).toEqual(['before']);
  await environment.stop();
  await ended;
});
