import { expect, it } from 'vitest';
import { processVariables, roleCredentials } from './environment-variables';
import type { FunctionConfiguration } from './function-configuration';

const configuration: FunctionConfiguration = {
  FunctionName: 'my-fn',
  Runtime: 'python3.14',
  Handler: 'lambda_function.lambda_handler',
  Timeout: 3,
  MemorySize: 1_024,
  Environment: { Variables: { STAGE: 'dev' } },
  LoggingConfig: { LogFormat: 'Text' },
  EphemeralStorage: { Size: 512 },
};
const environment = {
  logStreamName: '2026/11/22/[$LATEST]0123',
  credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
};

it('VAR-1: a Python process starts with the variables recorded on AWS and the function’s own', () => {
  expect(processVariables(configuration, environment)).toEqual({
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_EXECUTION_ENV: 'AWS_Lambda_python3.14',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    AWS_LAMBDA_FUNCTION_NAME: 'my-fn',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/my-fn',
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/22/[$LATEST]0123',
    AWS_LAMBDA_RUNTIME_API: '169.254.100.1:9001',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    AWS_XRAY_DAEMON_ADDRESS: '169.254.100.1:2000',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    LAMBDA_TASK_ROOT: '/var/task',
    LANG: 'en_US.UTF-8',
    LC_CTYPE: 'C.UTF-8',
    LD_LIBRARY_PATH:
      '/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
    PWD: '/var/task',
    PYTHONPATH: '/var/runtime',
    SHLVL: '0',
    TZ: ':UTC',
    _AWS_XRAY_DAEMON_ADDRESS: '169.254.100.1',
    _AWS_XRAY_DAEMON_PORT: '2000',
    _HANDLER: 'lambda_function.lambda_handler',
    STAGE: 'dev',
  });
});

it('VAR-2: a Node.js process has NODE_PATH instead of Python’s variables', () => {
  const variables = processVariables({ ...configuration, Runtime: 'nodejs24.x' }, environment);
  expect([variables.NODE_PATH, variables.PYTHONPATH, variables.LC_CTYPE]).toEqual([
    '/opt/nodejs/node24/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task',
    undefined,
    undefined,
  ]);
});

it('VAR-3: JSON log settings reach the runtime as variables', () => {
  const variables = processVariables(
    { ...configuration, LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'ERROR' } },
    environment,
  );
  expect([variables.AWS_LAMBDA_LOG_FORMAT, variables.AWS_LAMBDA_LOG_LEVEL]).toEqual([
    'JSON',
    'ERROR',
  ]);
});

it('VAR-4: the function’s own variables replace those that are not reserved', () => {
  const own = { ...configuration, Environment: { Variables: { TZ: 'Asia/Tokyo' } } };
  expect(processVariables(own, environment).TZ).toBe('Asia/Tokyo');
});

it('VAR-5: the credentials have the shape of a role’s and open nothing', () => {
  const credentials = roleCredentials((length) => new Uint8Array(length).fill(1));
  expect(credentials.accessKeyId).toMatch(/^ASIA[A-Z2-7]{9}EXAMPLE$/);
  expect(credentials.secretAccessKey).toMatch(/^[A-Za-z0-9+/]{33}EXAMPLE$/);
  expect(credentials.sessionToken).toMatch(/^IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]+EXAMPLE=$/);
});
