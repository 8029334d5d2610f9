import type { EnvironmentOrder } from '../../account/plan';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import { type FunctionConfiguration, RUNTIMES } from '../function-configuration';
import { notSimulated } from '../functions/errors';
import type { FunctionSettings, FunctionVersion } from '../functions/function-state';
import { logGroupName } from '../names';

/** Whether a version's runtime is one that runs here. */
export function isRunnable({ settings }: FunctionVersion): boolean {
  return RUNTIMES.some((one) => one === settings.Runtime);
}

/** What an environment of a version is made of, if its runtime is one that runs here. */
export function environmentOrder(
  functionName: string,
  version: FunctionVersion,
  logStreamName: string,
): Result<EnvironmentOrder, AwsError> {
  const configuration = runnable(functionName, version.settings);
  if (!configuration) {
    return notSimulated(
      `${version.settings.Runtime} does not run in this simulation. These do: ${RUNTIMES.join(', ')}.`,
    );
  }
  return ok({
    configuration,
    version: version.version,
    codeSha256: version.codeSha256,
    logGroupName: version.settings.LoggingConfig.LogGroup ?? logGroupName(functionName),
    logStreamName,
  });
}

function runnable(
  FunctionName: string,
  settings: FunctionSettings,
): FunctionConfiguration | undefined {
  const Runtime = RUNTIMES.find((one) => one === settings.Runtime);
  if (!Runtime) return undefined;
  const { LogFormat = 'Text', ApplicationLogLevel, SystemLogLevel } = settings.LoggingConfig;
  return {
    FunctionName,
    Runtime,
    Handler: settings.Handler,
    Timeout: settings.Timeout,
    MemorySize: settings.MemorySize,
    Environment: settings.Environment ?? { Variables: {} },
    EphemeralStorage: settings.EphemeralStorage,
    LoggingConfig: {
      LogFormat,
      ...(ApplicationLogLevel && { ApplicationLogLevel }),
      ...(SystemLogLevel && { SystemLogLevel }),
    },
  };
}
