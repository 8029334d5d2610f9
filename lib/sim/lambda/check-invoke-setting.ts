import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { checkInteger } from './check-function-configuration';
import { LIMITS } from './limits';

const RANGES = {
  reservedConcurrentExecutions: { min: 0, max: Number.MAX_SAFE_INTEGER },
  provisionedConcurrentExecutions: { min: 1, max: Number.MAX_SAFE_INTEGER },
  maximumRetryAttempts: { min: 0, max: LIMITS.maxRetryAttempts.value },
  maximumEventAgeInSeconds: { min: 60, max: LIMITS.maxEventAgeSeconds.value },
} as const;

/** As PutFunctionConcurrency and PutFunctionEventInvokeConfig check it, in an account with this one function. Rules API-14 and CON-2. */
export function checkInvokeSetting(
  name: keyof typeof RANGES,
  value: number,
): Result<number, AwsError> {
  const checked = checkInteger(value, name, RANGES[name]);
  if (!checked.ok || name !== 'reservedConcurrentExecutions') return checked;
  const least = LIMITS.minUnreservedConcurrency.value;
  return LIMITS.accountConcurrency.value - value < least && value > 0
    ? err(unreservedTooLow(least))
    : ok(value);
}

export function unreservedTooLow(least: number): AwsError {
  return {
    code: 'InvalidParameterValueException',
    message: `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${least}].`,
    httpStatus: 400,
  };
}
