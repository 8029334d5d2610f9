import { expect, it } from 'vitest';
import type { FunctionConfiguration } from './function-configuration';
import type { InvocationReport } from './invocation';
import { platformLogEvents } from './log-lines';
import type { PlatformRecord } from './platform-record';

const AT = 1_791_444_627_768; // 2026-10-08T07:30:27.768Z
const configuration: FunctionConfiguration = {
  FunctionName: 'f',
  Runtime: 'nodejs22.x',
  Handler: 'index.handler',
  Timeout: 3,
  MemorySize: 256,
  Environment: { Variables: {} },
  LoggingConfig: { LogFormat: 'Text' },
  EphemeralStorage: { Size: 512 },
};
const logStreamName = '2026/10/08/[$LATEST]22be53a8cfde4e68b844f8ec293b2543';
const VERSION_ARN =
  'arn:aws:lambda:us-east-1::runtime:775dab0d220a0b97f3ec34fe1692d7a07b5d13049153b00f03204c9543bd69e4';

function written(
  record: PlatformRecord,
  LoggingConfig: FunctionConfiguration['LoggingConfig'] = { LogFormat: 'Text' },
): readonly string[] {
  const place = { configuration: { ...configuration, LoggingConfig }, logStreamName };
  return platformLogEvents(record, AT, place).map(({ text }) => text);
}

function reported(change: Partial<InvocationReport>): PlatformRecord {
  const report = {
    durationMs: 3.01,
    billedDurationMs: 4,
    memorySizeMb: 128,
    maxMemoryUsedMb: 36,
    ...change,
  };
  return { kind: 'report', requestId: 'r1', report };
}

it('LOG-1: INIT_START names the runtime version, for CloudWatch only', () => {
  expect(platformLogEvents({ kind: 'initStart' }, AT, { configuration, logStreamName })).toEqual([
    {
      at: AT,
      source: 'platform',
      text: `INIT_START Runtime Version: nodejs:22.mainline.v122\tRuntime Version ARN: ${VERSION_ARN}`,
      cloudWatchOnly: true,
    },
  ]);
});

it('LOG-2: START names the version, END does not', () => {
  expect(written({ kind: 'start', requestId: 'r1' })).toEqual([
    'START RequestId: r1 Version: $LATEST',
  ]);
  expect(written({ kind: 'end', requestId: 'r1', durationMs: 1, status: 'success' })).toEqual([
    'END RequestId: r1',
  ]);
});

it('LOG-3: a REPORT line without a status ends with a tab', () => {
  expect(written(reported({ billedDurationMs: 114, initDurationMs: 110.1 }))).toEqual([
    'REPORT RequestId: r1\tDuration: 3.01 ms\tBilled Duration: 114 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 110.10 ms\t',
  ]);
});

it('LOG-4: a REPORT line with a status does not', () => {
  expect(written(reported({ status: 'timeout' }))).toEqual([
    'REPORT RequestId: r1\tDuration: 3.01 ms\tBilled Duration: 4 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tStatus: timeout',
  ]);
  expect(written(reported({ status: 'error', errorType: 'Runtime.ExitError' }))).toEqual([
    'REPORT RequestId: r1\tDuration: 3.01 ms\tBilled Duration: 4 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tStatus: error\tError Type: Runtime.ExitError',
  ]);
});

it('LOG-5: INIT_REPORT is written for an init that failed only', () => {
  const report = { kind: 'initReport', within: 'init', durationMs: 10_000.12 } as const;
  expect(written({ ...report, status: 'timeout' })).toEqual([
    'INIT_REPORT Init Duration: 10000.12 ms\tPhase: init\tStatus: timeout',
  ]);
  expect(written({ ...report, status: 'success' })).toEqual([]);
});

it('LOG-7: with LogFormat JSON and level INFO the platform writes initStart, start and report', () => {
  const json = { LogFormat: 'JSON' } as const;
  expect(written({ kind: 'initStart' }, json)).toEqual([
    `{"time":"2026-10-08T07:30:27.768Z","type":"platform.initStart","record":{"initializationType":"on-demand","phase":"init","runtimeVersion":"nodejs:22.mainline.v122","runtimeVersionArn":"${VERSION_ARN}","functionName":"f","functionVersion":"$LATEST","instanceId":"${logStreamName}","instanceMaxMemory":268435456}}`,
  ]);
  expect(written({ kind: 'start', requestId: 'r1' }, json)).toEqual([
    '{"time":"2026-10-08T07:30:27.768Z","type":"platform.start","record":{"requestId":"r1","functionArn":"arn:aws:lambda:us-east-1:123456789012:function:f","version":"$LATEST"}}',
  ]);
  expect(written({ kind: 'end', requestId: 'r1', durationMs: 1, status: 'success' }, json)).toEqual(
    [],
  );
  expect(written(reported({ initDurationMs: 463.51 }), json)).toEqual([
    '{"time":"2026-10-08T07:30:27.768Z","type":"platform.report","record":{"requestId":"r1","metrics":{"durationMs":3.01,"billedDurationMs":4,"memorySizeMB":128,"maxMemoryUsedMB":36,"initDurationMs":463.51},"status":"success"}}',
  ]);
});

it('LOG-8: with level WARN only what failed is written', () => {
  const json = { LogFormat: 'JSON', SystemLogLevel: 'WARN' } as const;
  expect(written(reported({}), json)).toEqual([]);
  expect(written(reported({ status: 'timeout' }), json)).toEqual([
    '{"time":"2026-10-08T07:30:27.768Z","type":"platform.report","record":{"requestId":"r1","metrics":{"durationMs":3.01,"billedDurationMs":4,"memorySizeMB":128,"maxMemoryUsedMB":36},"status":"timeout"}}',
  ]);
  const init = {
    kind: 'initReport',
    within: 'init',
    durationMs: 10_000,
    status: 'timeout',
  } as const;
  expect(written(init, json)).toEqual([
    '{"time":"2026-10-08T07:30:27.768Z","type":"platform.initRuntimeDone","record":{"initializationType":"on-demand","phase":"init","status":"timeout"}}',
    '{"time":"2026-10-08T07:30:27.768Z","type":"platform.initReport","record":{"initializationType":"on-demand","phase":"init","status":"timeout","metrics":{"durationMs":10000}}}',
  ]);
});

it('LOG-9: with level DEBUG also what went well in between', () => {
  const json = { LogFormat: 'JSON', SystemLogLevel: 'DEBUG' } as const;
  expect(written({ kind: 'end', requestId: 'r1', durationMs: 1, status: 'success' }, json)).toEqual(
    [
      '{"time":"2026-10-08T07:30:27.768Z","type":"platform.runtimeDone","record":{"requestId":"r1","status":"success","metrics":{"durationMs":1}}}',
    ],
  );
});
