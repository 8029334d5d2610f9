import type { AwsError } from '@/lib/sim/kernel/aws-error';
import type { InvocationOutcome, InvokeResult } from '@/lib/sim/lambda/invocation';

/** What a caller gets when AWS does not even begin. */
export function refusedResult(requestId: string, awsError: AwsError): InvokeResult {
  return {
    requestId,
    outcome: refusedAs(awsError),
    functionError: '',
    payloadText: '',
    awsError,
    coldStart: false,
  };
}

function refusedAs({ httpStatus }: AwsError): InvocationOutcome {
  if (httpStatus === 429) return 'throttled';
  return httpStatus === 403 ? 'denied' : 'invalid';
}
