import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import { runCase } from '@/lib/workbench/recorded-cases/run-case';

// The machine of a learner in Japan: nothing of it may reach a function.
process.env.TZ = 'Asia/Tokyo';

const host = openNodeHost();
afterAll(() => host.close());

async function run(Runtime: Runtime, source: string, variables: Record<string, string> = {}) {
  const isPython = Runtime === 'python3.14';
  const [ran] = await runCase(host, {
    configuration: {
      FunctionName: 'myfunc01',
      Runtime,
      Handler: isPython ? 'lambda_function.lambda_handler' : 'index.handler',
      Timeout: 60,
      MemorySize: 128,
      Environment: { Variables: variables },
      LoggingConfig: { LogFormat: 'Text' },
      EphemeralStorage: { Size: 512 },
    },
    files: { [isPython ? 'lambda_function.py' : 'index.mjs']: source },
    eventTexts: ['{}'],
    clockSpeed: 'fastForward',
  });
  return JSON.parse(ran?.result.payloadText ?? '');
}

const NODE = `export const handler = async () => {
  const d = new Date(Date.UTC(2024, 6, 1, 20, 30));
  return [d.getHours(), String(d), d.toLocaleString(), new Date(2024, 0, 1).getTime(), Date.parse('2024-01-01 00:00'),
    Date.parse('2024-01-01'), new Date(0).setHours(3), Intl.DateTimeFormat().resolvedOptions().timeZone];
};`;

it('VAR-6: local time of Node.js is UTC, whatever the machine’s is', async () => {
  expect(new Date(0).getHours()).toBe(9);
  const midnight = Date.UTC(2024, 0, 1);
  expect(await run('nodejs24.x', NODE)).toEqual([
    20,
    'Mon Jul 01 2024 20:30:00 GMT+0000 (Coordinated Universal Time)',
    '7/1/2024, 8:30:00 PM',
    midnight,
    midnight,
    midnight,
    3 * 3_600_000,
    'UTC',
  ]);
});

it('VAR-6: local time of Node.js is that of TZ, also when it changes', async () => {
  expect(await run('nodejs22.x', NODE, { TZ: 'America/New_York' })).toEqual([
    16,
    'Mon Jul 01 2024 16:30:00 GMT-0400 (Eastern Daylight Time)',
    '7/1/2024, 4:30:00 PM',
    Date.UTC(2024, 0, 1, 5),
    Date.UTC(2024, 0, 1, 5),
    Date.UTC(2024, 0, 1),
    (3 + 5 - 24) * 3_600_000,
    'America/New_York',
  ]);
  const changing =
    "export const handler = async () => { process.env.TZ = 'Asia/Tokyo'; return new Date(0).getHours(); };";
  expect(await run('nodejs24.x', changing)).toBe(9);
});

const PYTHON = `import datetime, time
def lambda_handler(event, context):
    return [time.tzname, time.timezone, time.localtime(0).tm_hour, time.strftime('%Z', time.localtime(0)),
            time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, -1)), datetime.datetime(2024, 1, 1).timestamp(),
            datetime.datetime(2024, 7, 1).astimezone().isoformat()]`;

it('VAR-6: local time of Python is that of TZ, UTC without it', async () => {
  const midnight = Date.UTC(2024, 0, 1) / 1000;
  expect(await run('python3.14', PYTHON)).toEqual([
    ['UTC', 'UTC'],
    0,
    0,
    'UTC',
    midnight,
    midnight,
    '2024-07-01T00:00:00+00:00',
  ]);
  expect(await run('python3.14', PYTHON, { TZ: 'America/New_York' })).toEqual([
    ['EST', 'EDT'],
    18_000,
    19,
    'EST',
    midnight + 18_000,
    midnight + 18_000,
    '2024-07-01T00:00:00-04:00',
  ]);
});

it('VAR-6: time.tzset takes a changed TZ over', async () => {
  const source = `import os, time
def lambda_handler(event, context):
    os.environ['TZ'] = 'Asia/Tokyo'
    time.tzset()
    return [time.tzname, time.localtime(0).tm_hour, time.strftime('%Z', time.localtime(0))]`;
  expect(await run('python3.14', source)).toEqual([['JST', 'JST'], 9, 'JST']);
});
