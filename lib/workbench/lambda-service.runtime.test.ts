import { afterAll, expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { FunctionConfiguration, Runtime } from '@/lib/sim/lambda/function-configuration';
import { createLambdaService } from './create-lambda-service';

const host = openNodeHost();
afterAll(() => host.close());

function configurationOf(
  runtime: Runtime,
  handler: string,
  timeoutSeconds: number,
): FunctionConfiguration {
  return {
    FunctionName: 'myfunc01',
    Runtime: runtime,
    Handler: handler,
    Timeout: timeoutSeconds,
    MemorySize: 128,
    Environment: { Variables: {} },
    LoggingConfig: { LogFormat: 'Text' },
    EphemeralStorage: { Size: 512 },
  };
}

/** Sends events one after another to one function; answers with the payloads and the words each line begins with. */
async function invokeEach(
  configuration: FunctionConfiguration,
  files: Readonly<Record<string, string>>,
  eventTexts: readonly string[],
) {
  const lines: string[] = [];
  const service = createLambdaService({
    host,
    wallClock: () => performance.timeOrigin + performance.now(),
    clockSpeed: () => 'realTime',
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    timers: REAL_TIMERS,
    listeners: {
      logged: (events) => lines.push(...events.map(({ text }) => text.split(' ')[0] ?? '')),
      environmentsChanged: () => undefined,
    },
    onStartProgress: () => undefined,
  });
  const payloads: string[] = [];
  for (const eventText of eventTexts) {
    const result = await service.invoke({ configuration, files, eventText });
    payloads.push(result.payloadText.replace(result.requestId, '<requestId>'));
  }
  await service.discardEnvironments();
  return { payloads, lines };
}

const TIMED_OUT =
  '{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: <requestId> Error: Task timed out after 1.00 seconds"}';
const EACH = ['START', 'END', 'REPORT'];

it('ENV-2, ENV-7 and ENV-8: Node.js stays warm, is killed in a loop, and finds /tmp again', async () => {
  const code = `import fs from 'node:fs';
let n = 0;
export const handler = async (event) => {
  n += 1;
  if (event.loop) { fs.writeFileSync('/tmp/mark', 'kept'); for (;;); }
  return { n, mark: fs.existsSync('/tmp/mark') };
};
`;
  const run = await invokeEach(
    configurationOf('nodejs24.x', 'index.handler', 1),
    { 'index.mjs': code },
    ['{}', '{}', '{"loop":true}', '{}'],
  );
  expect(run).toEqual({
    payloads: ['{"n":1,"mark":false}', '{"n":2,"mark":false}', TIMED_OUT, '{"n":1,"mark":true}'],
    lines: ['INIT_START', ...EACH, ...EACH, ...EACH, ...EACH],
  });
});

it('ENV-2, ENV-7 and ENV-8: Python stays warm, is killed in a loop, and starts again', async () => {
  const code = `n = 0

def lambda_handler(event, context):
    global n
    n += 1
    while event.get('loop'):
        pass
    return n
`;
  const run = await invokeEach(
    configurationOf('python3.14', 'lambda_function.lambda_handler', 1),
    { 'lambda_function.py': code },
    ['{}', '{}', '{"loop":true}', '{}'],
  );
  expect(run).toEqual({
    payloads: ['1', '2', TIMED_OUT, '1'],
    lines: ['INIT_START', ...EACH, ...EACH, ...EACH, ...EACH],
  });
});
