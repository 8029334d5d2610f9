import { afterAll, expect, it } from 'vitest';
import type { EnvironmentConnection } from '@/lib/protocol/environment-host';
import type { Deployment, HandlerCall } from '@/lib/protocol/environment-messages';
import { openNodeHost } from './open-node-host';

const host = openNodeHost();
afterAll(() => host.close());

const CLOCK = { now: 1_700_000_000_000, speed: 'realTime' } as const;

function deployment(source: string): Deployment {
  return {
    runtime: 'python3.14',
    handler: 'lambda_function.lambda_handler',
    files: { 'lambda_function.py': source },
    variables: { TZ: ':UTC', LAMBDA_TASK_ROOT: '/var/task' },
    memorySizeMb: 128,
    ephemeralStorageMb: 512,
    logFormat: 'Text',
    clock: CLOCK,
    temporaryFiles: [],
  };
}

function call(eventText: string): HandlerCall {
  return {
    requestId: '00000000-0000-4000-8000-000000000001',
    eventText,
    deadline: CLOCK.now + 3_000,
    functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:myfunc01',
    traceId: 'Root=1-5759e988-bd862e3fe1be46a994272793',
    clock: CLOCK,
  };
}

async function startWith(source: string) {
  const lines: string[] = [];
  const environment: EnvironmentConnection = await host.start('python3.14', {
    logged: ({ events }) => lines.push(...events.map(({ text }) => text)),
    temporaryFileChanged: () => {},
  });
  const initialized = await environment.request('initialize', deployment(source));
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
  const first = await environment.request('invoke', call('{"x": 10, "y": 2}'));
  const second = await environment.request('invoke', call('{"x": 10, "y": 4}'));
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
  const ended = expect(environment.request('invoke', call('{}'))).rejects.toMatchObject({
    loss: 'stopped',
  });
  await expect.poll(() => lines).toEqual(['before']);
  await environment.stop();
  await ended;
});
