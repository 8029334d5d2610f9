import type { Account } from '../../account/account-state';
import type { Surroundings } from '../../account/surroundings';
import { isoTime } from '../../kernel/iso-time';
import { own } from '../../kernel/own';
import { queueNameOf, sendMessage } from '../../sqs/send-message';
import type { QueuedEvent } from '../fleet/fleet-state';
import { functionReference } from '../functions/function-name';
import type { LambdaFunction } from '../functions/function-state';
import type { InvokeResult } from '../invocation';
import { functionArn, requestId as newRequestId, qualifiedArn } from '../names';
import { eventSettings } from './event-settings';
import { withEvents } from './events';

type Condition = 'Success' | 'RetriesExhausted' | 'EventAgeExceeded' | 'ZeroReservedConcurrency';

interface Ended {
  readonly event: QueuedEvent;
  readonly fn: LambdaFunction;
  readonly executedVersion: string;
  /** Absent where no handler was run. */
  readonly result?: InvokeResult;
}

export function deliverSuccess(
  account: Account,
  ended: Ended,
  surroundings: Surroundings,
): Account {
  const { OnSuccess } = eventSettings(ended.fn, ended.event.qualifier).destinations;
  return deliver(
    account,
    OnSuccess?.Destination,
    record(ended, 'Success', surroundings),
    surroundings,
  );
}

/** To the destination of failures with a record, and to the dead-letter queue with the event itself. Rules ASY-5, ASY-6. */
export function deliverFailure(
  account: Account,
  ended: Ended & { readonly condition: Exclude<Condition, 'Success'> },
  surroundings: Surroundings,
): Account {
  const { OnFailure } = eventSettings(ended.fn, ended.event.qualifier).destinations;
  const delivered = deliver(
    account,
    OnFailure?.Destination,
    record(ended, ended.condition, surroundings),
    surroundings,
  );
  return toDeadLetterQueue(delivered, ended, surroundings);
}

/** The destination record, member by member as AWS writes it. Rule ASY-5. */
function record(
  { event, executedVersion, result }: Ended,
  condition: Condition,
  { now }: Surroundings,
): string {
  const head = JSON.stringify({
    version: '1.0',
    timestamp: isoTime(now),
    requestContext: {
      requestId: event.requestId,
      functionArn: qualifiedArn(event.functionName, event.qualifier ?? executedVersion),
      condition,
      approximateInvokeCount: event.attempts,
    },
  });
  const members = [
    head.slice(1, -1),
    `"requestPayload":${event.eventText}`,
    ...(result ? responseMembers(result, executedVersion) : []),
  ];
  return `{${members.join(',')}}`;
}

function responseMembers(result: InvokeResult, executedVersion: string): readonly string[] {
  const context = {
    statusCode: 200,
    executedVersion,
    ...(result.functionError !== '' && { functionError: result.functionError }),
  };
  return [
    `"responseContext":${JSON.stringify(context)}`,
    `"responsePayload":${isJson(result.payloadText) ? result.payloadText : JSON.stringify(result.payloadText)}`,
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function deliver(
  account: Account,
  destination: string | undefined,
  body: string,
  surroundings: Surroundings,
): Account {
  if (!destination) return account;
  const queue = queueNameOf(destination);
  if (queue !== undefined) return sendMessage(account, queue, { body }, surroundings);
  return destination.includes(':lambda:')
    ? invokeNext(account, destination, body, surroundings)
    : account;
}

/** A function as destination is invoked asynchronously, as by anybody. */
function invokeNext(
  account: Account,
  arn: string,
  eventText: string,
  { now, random }: Surroundings,
): Account {
  const reference = functionReference({ FunctionName: arn });
  if (!reference.ok || !own(account.lambda.functions, reference.value.name)) return account;
  const { name, qualifier } = reference.value;
  return withEvents(account, [
    ...account.fleet.events,
    {
      requestId: newRequestId(random),
      functionName: name,
      ...(qualifier !== undefined && { qualifier }),
      invokedFunctionArn:
        qualifier === undefined ? functionArn(name) : qualifiedArn(name, qualifier),
      eventText,
      acceptedAt: now,
      attempts: 0,
      throttles: 0,
      dueAt: now,
    },
  ]);
}

function toDeadLetterQueue(
  account: Account,
  { event, fn, result }: Ended,
  surroundings: Surroundings,
): Account {
  const queue = queueNameOf(fn.latest.settings.DeadLetterConfig?.TargetArn ?? '');
  if (queue === undefined) return account;
  const message = result && errorMessage(result.payloadText);
  return sendMessage(
    account,
    queue,
    {
      body: event.eventText,
      attributes: {
        RequestID: { DataType: 'String', StringValue: event.requestId },
        ...(result && { ErrorCode: { DataType: 'Number', StringValue: '200' } }),
        ...(message !== undefined && {
          ErrorMessage: { DataType: 'String', StringValue: message },
        }),
      },
    },
    surroundings,
  );
}

/** AWS sends the first kilobyte. */
function errorMessage(payloadText: string): string | undefined {
  try {
    const { errorMessage: message } = JSON.parse(payloadText);
    return typeof message === 'string' ? message.slice(0, 1_024) : undefined;
  } catch {
    return undefined;
  }
}
