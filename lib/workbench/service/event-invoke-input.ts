import { queueArn } from '@/lib/sim/sqs/send-message';
import type { InvokeSettings } from '../invoke-settings';

/** The queue in which this account gathers what a function gave up. */
export function failureQueueName(functionName: string): string {
  return `${functionName}-failures`;
}

/** The queue in which it gathers the records of what succeeded. */
export function successQueueName(functionName: string): string {
  return `${functionName}-successes`;
}

/** PutFunctionEventInvokeConfig's request, or undefined where AWS's defaults do. */
export function eventInvokeInput(
  FunctionName: string,
  { maximumRetryAttempts, maximumEventAge, onFailure, onSuccess }: InvokeSettings,
): object | undefined {
  const destinations = {
    ...(onFailure === 'destination' && { OnFailure: toQueue(failureQueueName(FunctionName)) }),
    ...(onSuccess === 'destination' && { OnSuccess: toQueue(successQueueName(FunctionName)) }),
  };
  const changes = {
    ...(maximumRetryAttempts !== undefined && { MaximumRetryAttempts: maximumRetryAttempts }),
    ...(maximumEventAge !== undefined && { MaximumEventAgeInSeconds: maximumEventAge }),
    ...(Object.keys(destinations).length > 0 && { DestinationConfig: destinations }),
  };
  return Object.keys(changes).length > 0 ? { FunctionName, ...changes } : undefined;
}

function toQueue(name: string): { readonly Destination: string } {
  return { Destination: queueArn(name) };
}

/** What UpdateFunctionConfiguration calls it; an empty ARN takes the queue away. */
export function deadLetterArn(functionName: string, { onFailure }: InvokeSettings): string {
  return onFailure === 'deadLetterQueue' ? queueArn(failureQueueName(functionName)) : '';
}
