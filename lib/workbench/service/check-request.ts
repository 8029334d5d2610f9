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

export function refusal(requestId: string, at: EpochMs): ServiceEvent {
  return { type: 'refused', at, requestId, outcome: 'invalid' };
}

export function refusedResult(requestId: string, awsError: AwsError): InvokeResult {
  return {
    requestId,
    outcome: 'invalid',
    functionError: '',
    payloadText: '',
    awsError,
    coldStart: false,
  };
}
