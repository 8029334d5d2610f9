import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { ANYTHING, structure, text, whole } from '../../model/shape';
import { sendMessage as put, queueArn, withQueue } from '../send-message';
import type { QueueMessage } from '../sqs-state';
import { findQueue } from './queue-operations';

interface ReceiveInput {
  readonly QueueUrl?: string;
  readonly MaxNumberOfMessages?: number;
  readonly VisibilityTimeout?: number;
}

interface DeleteInput {
  readonly QueueUrl?: string;
  readonly ReceiptHandle?: string;
}

interface SendInput {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
}

function resourceArn({ QueueUrl = '' }: { readonly QueueUrl?: string }): string {
  return queueArn(QueueUrl.split('/').at(-1) ?? '');
}

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html (read 2026-11-25) */
export const sendMessage: Operation<SendInput> = {
  input: structure({ QueueUrl: text(), MessageBody: text({ minLength: 1 }) }, [
    'QueueUrl',
    'MessageBody',
  ]),
  iamAction: 'sqs:SendMessage',
  resourceArn,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now, random }) {
    const queue = findQueue(account, input);
    if (!queue.ok) return queue;
    const { name } = queue.value;
    const sent = put(account, name, { body: input.MessageBody ?? '' }, { now, random });
    return ok({ account: sent, output: { MessageId: sent.sqs.queues[name]?.messages.at(-1)?.id } });
  },
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html (read 2026-11-25) */
export const receiveMessage: Operation<ReceiveInput> = {
  input: structure(
    {
      QueueUrl: text(),
      MaxNumberOfMessages: whole({ min: 1, max: 10 }),
      VisibilityTimeout: whole({ min: 0, max: 43_200 }),
      WaitTimeSeconds: whole({ min: 0, max: 20 }),
      AttributeNames: ANYTHING,
      MessageSystemAttributeNames: ANYTHING,
      MessageAttributeNames: ANYTHING,
    },
    ['QueueUrl'],
  ),
  iamAction: 'sqs:ReceiveMessage',
  resourceArn,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const found = findQueue(account, input);
    if (!found.ok) return found;
    const { MaxNumberOfMessages = 1, VisibilityTimeout = 30 } = input;
    const queue = found.value;
    const received = new Set(
      queue.messages.filter(({ visibleAt }) => visibleAt <= now).slice(0, MaxNumberOfMessages),
    );
    const messages = queue.messages.map((message) =>
      received.has(message)
        ? {
            ...message,
            visibleAt: now + VisibilityTimeout * 1_000,
            receivedCount: message.receivedCount + 1,
          }
        : message,
    );
    return ok({
      account: withQueue(account, { ...queue, messages }),
      output: received.size === 0 ? {} : { Messages: [...received].map(shown) },
    });
  },
};

function shown({ id, body, attributes, sentAt, receivedCount }: QueueMessage): object {
  return {
    MessageId: id,
    ReceiptHandle: id,
    Body: body,
    Attributes: {
      SentTimestamp: String(Math.floor(sentAt)),
      ApproximateReceiveCount: String(receivedCount + 1),
    },
    ...(Object.keys(attributes).length > 0 && { MessageAttributes: attributes }),
  };
}

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html (read 2026-11-25) */
export const deleteMessage: Operation<DeleteInput> = {
  input: structure({ QueueUrl: text(), ReceiptHandle: text() }, ['QueueUrl', 'ReceiptHandle']),
  iamAction: 'sqs:DeleteMessage',
  resourceArn,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const queue = findQueue(account, input);
    if (!queue.ok) return queue;
    const messages = queue.value.messages.filter(({ id }) => id !== input.ReceiptHandle);
    return ok({ account: withQueue(account, { ...queue.value, messages }), output: {} });
  },
};
