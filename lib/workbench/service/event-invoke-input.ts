import { queueArn } from '@/lib/sim/sqs/send-message';
import type { InvokeSettings } from '../invoke-settings';

/** The queue in which this account gathers what a function gave up. */
export function failureQueueName(functionName: string): string {
  return `${functionName}-failures`;
}

/** PutFunctionEventInvokeConfig's request, or undefined where AWS's defaults do. */
export function eventInvokeInput(
  FunctionName: string,
  { maximumRetryAttempts, maximumEventAge, onFailure }: InvokeSettings,
): object | undefined {
  const isDestination = onFailure === 'destination';
  const isUsual = maximumRetryAttempts === undefined && maximumEventAge === undefined;
  if (isUsual && !isDestination) return undefined;
  const Destination = queueArn(failureQueueName(FunctionName));
  return {
    FunctionName,
    ...(maximumRetryAttempts !== undefined && { MaximumRetryAttempts: maximumRetryAttempts }),
    ...(maximumEventAge !== undefined && { MaximumEventAgeInSeconds: maximumEventAge }),
    ...(isDestination && { DestinationConfig: { OnFailure: { Destination } } }),
  };
}

/** What UpdateFunctionConfiguration calls it; an empty ARN takes the queue away. */
export function deadLetterArn(functionName: string, { onFailure }: InvokeSettings): string {
  return onFailure === 'deadLetterQueue' ? queueArn(failureQueueName(functionName)) : '';
}
