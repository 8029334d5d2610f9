import type { Account } from '../account/account-state';
import type { Surroundings } from '../account/surroundings';
import { own } from '../kernel/own';
import { ACCOUNT, requestId as newId } from '../lambda/names';
import type { MessageAttribute, Queue } from './sqs-state';

export function queueArn(name: string): string {
  return `arn:aws:sqs:${ACCOUNT.region}:${ACCOUNT.accountId}:${name}`;
}

export function queueUrl(name: string): string {
  return `https://sqs.${ACCOUNT.region}.amazonaws.com/${ACCOUNT.accountId}/${name}`;
}

/** The name in an ARN of SQS; undefined for any other service's. */
export function queueNameOf(arn: string): string | undefined {
  return /^arn:aws[a-z-]*:sqs:[^:]*:\d*:([^:]+)$/.exec(arn)?.[1];
}

export function withQueue(account: Account, queue: Queue): Account {
  return { ...account, sqs: { queues: { ...account.sqs.queues, [queue.name]: queue } } };
}

/** Puts a message at the end of a queue. Without that queue it is lost, as with a destination that was deleted. */
export function sendMessage(
  account: Account,
  name: string,
  message: {
    readonly body: string;
    readonly attributes?: Readonly<Record<string, MessageAttribute>>;
  },
  { now, random }: Surroundings,
): Account {
  const queue = own(account.sqs.queues, name);
  if (!queue) return account;
  const sent = {
    id: newId(random),
    body: message.body,
    attributes: message.attributes ?? {},
    sentAt: now,
    visibleAt: now,
    receivedCount: 0,
  };
  return withQueue(account, { ...queue, messages: [...queue.messages, sent] });
}
