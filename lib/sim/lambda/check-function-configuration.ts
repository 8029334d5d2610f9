import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { checkEnvironmentVariables } from './check-environment-variables';
import { brokenLength, brokenPattern, brokenRange, validated } from './constraint';
import { type FunctionConfiguration, RUNTIMES, type Runtime } from './function-configuration';
import { LIMITS } from './limits';

/** The settings that are checked, in the order a form shows them. */
const CHECKED_SETTINGS = [
  'FunctionName',
  'Runtime',
  'Handler',
  'Timeout',
  'MemorySize',
  'EphemeralStorage',
  'Environment',
] as const;
export type CheckedSetting = (typeof CHECKED_SETTINGS)[number];

/** Checks one setting as `CreateFunction` and `UpdateFunctionConfiguration` do, so that a form can answer beside it. */
export function checkSetting(
  setting: CheckedSetting,
  configuration: FunctionConfiguration,
): Result<unknown, AwsError> {
  return CHECKS[setting](configuration);
}

/** The whole configuration, or the first thing AWS refuses in it. */
export function checkFunctionConfiguration(
  configuration: FunctionConfiguration,
): Result<FunctionConfiguration, AwsError> {
  for (const setting of CHECKED_SETTINGS) {
    const checked = checkSetting(setting, configuration);
    if (!checked.ok) return checked;
  }
  return ok(configuration);
}

const CHECKS: Readonly<
  Record<CheckedSetting, (configuration: FunctionConfiguration) => Result<unknown, AwsError>>
> = {
  FunctionName: ({ FunctionName }) => checkFunctionName(FunctionName),
  Runtime: ({ Runtime: runtime }) => checkRuntime(runtime),
  Handler: ({ Handler }) => checkHandler(Handler),
  Timeout: ({ Timeout }) => checkTimeout(Timeout),
  MemorySize: ({ MemorySize }) => checkMemorySize(MemorySize),
  EphemeralStorage: ({ EphemeralStorage }) => checkEphemeralStorage(EphemeralStorage.Size),
  Environment: ({ Environment }) => checkEnvironmentVariables(Environment.Variables),
};

/** AWS takes an ARN here too; this account has one function, which goes by its name alone. */
export function checkFunctionName(name: string): Result<string, AwsError> {
  const tooLong = brokenLength('functionName', name, LIMITS.maxFunctionNameLength.value);
  if (tooLong.length > 0) {
    const checked = validated(name, tooLong);
    // Recorded so: this one alone comes as InvalidParameterValueException.
    return checked.ok
      ? checked
      : err({ ...checked.failure, code: 'InvalidParameterValueException' });
  }
  return validated(name, brokenPattern('functionName', name, '[a-zA-Z0-9-_]+'));
}

/** The set AWS prints is every runtime it has; this one prints those that run here. */
export function checkRuntime(name: string): Result<Runtime, AwsError> {
  const runtime = RUNTIMES.find((one) => one === name);
  if (runtime) return ok(runtime);
  const message = `Value ${name} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${RUNTIMES.join(', ')}] or be a valid ARN`;
  return err({ code: 'InvalidParameterValueException', message, httpStatus: 400 });
}

export function checkHandler(handler: string): Result<string, AwsError> {
  return validated(handler, [
    ...brokenLength('handler', handler, LIMITS.maxHandlerLength.value),
    ...brokenPattern('handler', handler, '[^\\s]+'),
  ]);
}

/**
 * @param seconds - Whole seconds, 1 to 900.
 * @remarks Functions on Lambda Managed Instances may go to 5,400 s; they are not simulated.
 */
export function checkTimeout(seconds: number): Result<number, AwsError> {
  return checkInteger(seconds, 'timeout', {
    min: LIMITS.minTimeoutSeconds.value,
    max: LIMITS.maxTimeoutSeconds.value,
  });
}

/** @param memoryMb - MB of 1,024 KB, 128 to 10,240. */
export function checkMemorySize(memoryMb: number): Result<number, AwsError> {
  return checkInteger(memoryMb, 'memorySize', {
    min: LIMITS.minMemoryMb.value,
    max: LIMITS.maxMemoryMb.value,
  });
}

/** @param storageMb - MB of `/tmp`, 512 to 10,240. */
export function checkEphemeralStorage(storageMb: number): Result<number, AwsError> {
  return checkInteger(storageMb, 'ephemeralStorage.size', {
    min: LIMITS.minTemporaryStorageMb.value,
    max: LIMITS.maxTemporaryStorageMb.value,
  });
}

export function checkInteger(
  value: number,
  member: string,
  range: { readonly min: number; readonly max: number },
): Result<number, AwsError> {
  if (Number.isInteger(value)) return validated(value, brokenRange(member, value, range));
  const kind = Number.isFinite(value) ? 'DECIMAL_VALUE' : 'STRING_VALUE';
  const message = `${kind} can not be converted to an Integer`;
  return err({ code: 'SerializationException', message, httpStatus: 400 });
}
