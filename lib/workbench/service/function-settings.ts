import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { FunctionVersion } from '@/lib/sim/lambda/functions/function-state';
import { ACCOUNT } from '@/lib/sim/lambda/names';
import type { InvokeSettings } from '../invoke-settings';
import { deadLetterArn } from './event-invoke-input';

/** The settings of the workbench under the names of CreateFunction and UpdateFunctionConfiguration. */
export function settingsInput(
  configuration: FunctionConfiguration,
  invoking: InvokeSettings = {},
): object {
  const { FunctionName, Runtime, Handler, Timeout, MemorySize } = configuration;
  return {
    FunctionName,
    Role: `arn:aws:iam::${ACCOUNT.accountId}:role/service-role/${FunctionName}-role`,
    Runtime,
    Handler,
    Timeout,
    MemorySize,
    Environment: { Variables: configuration.Environment.Variables },
    EphemeralStorage: { Size: configuration.EphemeralStorage.Size },
    LoggingConfig: loggingInput(configuration.LoggingConfig),
    DeadLetterConfig: { TargetArn: deadLetterArn(FunctionName, invoking) },
  };
}

/** The same of a function that is there, to compare. */
export function settingsOf(FunctionName: string, { settings }: FunctionVersion): object {
  const { Role, Runtime, Handler, Timeout, MemorySize } = settings;
  const { LogFormat, ApplicationLogLevel, SystemLogLevel } = settings.LoggingConfig;
  return {
    FunctionName,
    Role,
    Runtime,
    Handler,
    Timeout,
    MemorySize,
    Environment: { Variables: settings.Environment?.Variables ?? {} },
    EphemeralStorage: { Size: settings.EphemeralStorage.Size },
    LoggingConfig: { LogFormat, ApplicationLogLevel, SystemLogLevel },
    DeadLetterConfig: { TargetArn: settings.DeadLetterConfig?.TargetArn ?? '' },
  };
}

/** The text format has no levels; without one it is AWS's INFO. */
function loggingInput({
  LogFormat,
  ApplicationLogLevel = 'INFO',
  SystemLogLevel = 'INFO',
}: FunctionConfiguration['LoggingConfig']): object {
  return LogFormat === 'JSON' ? { LogFormat, ApplicationLogLevel, SystemLogLevel } : { LogFormat };
}
