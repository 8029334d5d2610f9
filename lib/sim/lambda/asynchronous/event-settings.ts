import { own } from '../../kernel/own';
import type { EventInvokeConfig, LambdaFunction } from '../functions/function-state';
import { LIMITS } from '../limits';
import { LATEST_VERSION } from '../names';

/** How a function's asynchronous invocations are handled, AWS's defaults filled in. */
export interface EventSettings {
  readonly maxRetryAttempts: number;
  readonly maxAgeMs: number;
  readonly destinations: EventInvokeConfig['destinationConfig'];
}

export function eventSettings(fn: LambdaFunction, qualifier = LATEST_VERSION): EventSettings {
  const config = own(fn.eventInvokeConfigs, qualifier);
  return {
    maxRetryAttempts: config?.maximumRetryAttempts ?? LIMITS.maxRetryAttempts.value,
    maxAgeMs: (config?.maximumEventAgeInSeconds ?? LIMITS.maxEventAgeSeconds.value) * 1_000,
    destinations: config?.destinationConfig ?? {},
  };
}
