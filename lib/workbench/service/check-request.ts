import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { err, ok, type Result } from '@/lib/sim/kernel/result';
import { checkFunctionConfiguration } from '@/lib/sim/lambda/check-function-configuration';
import { checkEvent } from '@/lib/sim/lambda/event-check';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { InvokeRequest } from '../lambda-service';

/** The request as it goes on, or what AWS answers when it does not even begin. */
export function checkRequest(request: InvokeRequest): Result<InvokeRequest, AwsError> {
  const deployed = checkFunctionConfiguration(request.configuration);
  if (!deployed.ok) return deployed;
  const event = checkEvent(request.eventText);
  return event.ok ? ok({ ...request, eventText: event.value }) : err(event.failure.error);
}

/** Nothing queues: a synchronous caller is told to come again. */
export const TOO_MANY_REQUESTS: AwsError = {
  code: 'TooManyRequestsException',
  message: 'Rate Exceeded.',
  httpStatus: 429,
};

export function refusal({ requestId, outcome }: InvokeResult, at: EpochMs): ServiceEvent {
  return { type: 'refused', at, requestId, outcome };
}

export function refusedResult(
  requestId: string,
  awsError: AwsError,
  outcome: 'invalid' | 'throttled' = 'invalid',
): InvokeResult {
  return {
    requestId,
    outcome,
    functionError: '',
    payloadText: '',
    awsError,
    coldStart: false,
  };
}
