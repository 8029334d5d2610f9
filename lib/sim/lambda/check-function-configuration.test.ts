import { expect, it } from 'vitest';
import { checkEnvironmentVariables } from './check-environment-variables';
import {
  checkEphemeralStorage,
  checkFunctionConfiguration,
  checkFunctionName,
  checkHandler,
  checkMemorySize,
  checkRuntime,
  checkSetting,
  checkTimeout,
} from './check-function-configuration';
import type { FunctionConfiguration } from './function-configuration';

const configuration: FunctionConfiguration = {
  FunctionName: 'myfunc01',
  Runtime: 'python3.14',
  Handler: 'lambda_function.lambda_handler',
  Timeout: 3,
  MemorySize: 128,
  Environment: { Variables: { STAGE: 'dev' } },
  LoggingConfig: { LogFormat: 'Text' },
  EphemeralStorage: { Size: 512 },
};

function refused(message: string, code = 'ValidationException') {
  return { ok: false, failure: { code, message, httpStatus: 400 } };
}

it('FN-1: a function name is letters, digits, hyphens and underscores', () => {
  expect(checkFunctionName('my-func_01').ok).toBe(true);
  expect(checkFunctionName('my func')).toEqual(
    refused(
      "1 validation error detected: Value 'my func' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9-_]+",
    ),
  );
});

it('FN-2: a runtime is one of those that run here', () => {
  expect(checkRuntime('python2.7')).toEqual(
    refused(
      "Value python2.7 at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [python3.14, nodejs24.x, nodejs22.x] or be a valid ARN",
      'InvalidParameterValueException',
    ),
  );
});

it('FN-3: a handler has at most 128 characters and no blanks; AWS counts what is wrong', () => {
  expect(checkHandler('index.handler').ok).toBe(true);
  const handler = `${'h'.repeat(128)} `;
  expect(checkHandler(handler)).toEqual(
    refused(
      `2 validation errors detected: Value '${handler}' at 'handler' failed to satisfy constraint: Member must have length less than or equal to 128; Value '${handler}' at 'handler' failed to satisfy constraint: Member must satisfy regular expression pattern: [^\\s]+`,
    ),
  );
});

it('FN-4: Timeout is 1 to 900 seconds', () => {
  expect([checkTimeout(1).ok, checkTimeout(900).ok]).toEqual([true, true]);
  expect(checkTimeout(901)).toEqual(
    refused(
      "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900",
    ),
  );
  expect(checkTimeout(0)).toEqual(
    refused(
      "1 validation error detected: Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ),
  );
});

it('FN-5: MemorySize is 128 to 10,240 MB', () => {
  expect(checkMemorySize(5_555_555)).toEqual(
    refused(
      "1 validation error detected: Value '5555555' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240",
    ),
  );
});

it('FN-6: EphemeralStorage is 512 to 10,240 MB', () => {
  expect(checkEphemeralStorage(511)).toEqual(
    refused(
      "1 validation error detected: Value '511' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value greater than or equal to 512",
    ),
  );
});

it('FN-7: numbers are integers', () => {
  expect([checkTimeout(2.5), checkMemorySize(Number.NaN)]).toEqual([
    refused('DECIMAL_VALUE can not be converted to an Integer', 'SerializationException'),
    refused('STRING_VALUE can not be converted to an Integer', 'SerializationException'),
  ]);
});

it('FN-8: names of environment variables begin with a letter and have two characters at least', () => {
  const message =
    "1 validation error detected: Value at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]";
  const names = ['A', '1A', 'A-B', '_HANDLER'];
  expect(names.map((name) => checkEnvironmentVariables({ [name]: 'x' }))).toEqual(
    names.map(() => refused(message)),
  );
});

it('FN-9: reserved environment variables are refused by name', () => {
  expect(
    checkEnvironmentVariables({ AWS_REGION: 'x', STAGE: 'dev', LAMBDA_TASK_ROOT: '/' }),
  ).toEqual(
    refused(
      'Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION, LAMBDA_TASK_ROOT',
      'InvalidParameterValueException',
    ),
  );
});

it('FN-10: environment variables take 4 KB at most, measured as JSON in UTF-8', () => {
  const fits = { BIG: 'あ'.repeat(1_361) };
  expect(checkEnvironmentVariables(fits)).toEqual({ ok: true, value: fits });
  const large = { BIG: 'あ'.repeat(1_363) };
  expect(checkEnvironmentVariables(large)).toEqual(
    refused(
      `Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: ${JSON.stringify(large)}`,
      'InvalidParameterValueException',
    ),
  );
});

it('FN-11: each setting can be checked alone, and a configuration as a whole', () => {
  const wrong = { ...configuration, MemorySize: 1 };
  expect(checkFunctionConfiguration(configuration)).toEqual({ ok: true, value: configuration });
  expect(checkSetting('Timeout', wrong).ok).toBe(true);
  expect(checkSetting('MemorySize', wrong)).toEqual(checkFunctionConfiguration(wrong));
});
