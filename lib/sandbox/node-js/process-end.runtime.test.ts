import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import { runCase } from '@/lib/workbench/recorded-cases/run-case';

const host = openNodeHost();
afterAll(() => host.close());

async function run(runtime: Runtime, source: string, eventTexts: readonly string[] = ['{}']) {
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
  const files = { 'index.mjs': source };
  const runs = await runCase(host, { configuration, files, eventTexts, clockSpeed: 'realTime' });
  return runs.map(({ result, log }) => ({
    payload: JSON.parse(result.payloadText.replace(result.requestId, '#')),
    coldStart: result.coldStart,
    said: log.split('\n').filter((line) => line.includes('INFO')).length,
  }));
}

it('NODE-10: what catches process.exit never runs, not even an endless loop', async () => {
  const source =
    'export const handler = async () => { try { process.exit(3); } catch { for (;;) {} } finally { console.log("on"); } };';
  const [ended] = await run('nodejs24.x', source);
  expect(ended).toMatchObject({
    payload: {
      errorType: 'Runtime.ExitError',
      errorMessage: 'RequestId: # Error: Runtime exited with error: exit status 3',
    },
    said: 0,
  });
});

it('NODE-10: an exit listener is told once and may exit with another status', async () => {
  const source =
    'process.on("exit", (code) => { console.log(code); process.exit(5); });\nexport const handler = async () => process.exit(1);';
  const [ended] = await run('nodejs22.x', source);
  expect(ended).toMatchObject({
    payload: { errorMessage: 'RequestId: # Error: Runtime exited with error: exit status 5' },
    said: 1,
  });
});

it('NODE-11: a success outlives the process that an orphaned rejection ends', async () => {
  const source =
    'let calls = 0;\nexport const handler = async () => { Promise.reject(new Error("orphan")); return ++calls; };';
  const runs = await run('nodejs22.x', source, ['{}', '{}']);
  expect(runs.map(({ payload }) => payload)).toEqual([1, 1]);
});
