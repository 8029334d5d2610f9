import type { Account } from '../../account/account-state';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own, without } from '../../kernel/own';
import { err, ok, type Result } from '../../kernel/result';
import { ACCOUNT } from '../../lambda/names';
import { ANYTHING, structure, text, whole } from '../../model/shape';
import { queueArn, queueUrl, withQueue } from '../send-message';
import type { Queue } from '../sqs-state';

interface NamedInput {
  readonly QueueName?: string;
}

interface UrlInput {
  readonly QueueUrl?: string;
}

const QUEUE_URL = structure({ QueueUrl: text() }, ['QueueUrl']);

function nameIn({ QueueUrl = '' }: UrlInput): string {
  return QueueUrl.split('/').at(-1) ?? '';
}

function resourceArn(input: UrlInput): string {
  return queueArn(nameIn(input));
}

export function findQueue(account: Account, input: UrlInput): Result<Queue, AwsError> {
  const queue = own(account.sqs.queues, nameIn(input));
  return queue ? ok(queue) : err(NO_QUEUE);
}

const NO_QUEUE: AwsError = {
  code: 'QueueDoesNotExist',
  message: 'The specified queue does not exist.',
  httpStatus: 400,
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html (read 2026-11-25) */
export const createQueue: Operation<NamedInput> = {
  input: structure(
    {
      QueueName: text({ minLength: 1, maxLength: 80, pattern: '[a-zA-Z0-9_-]+' }),
      Attributes: ANYTHING,
      tags: ANYTHING,
    },
    ['QueueName'],
  ),
  iamAction: 'sqs:CreateQueue',
  resourceArn: ({ QueueName = '' }) => queueArn(QueueName),
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input: { QueueName = '' }, now }) {
    const output = { QueueUrl: queueUrl(QueueName) };
    if (own(account.sqs.queues, QueueName)) return ok({ output });
    return ok({
      account: withQueue(account, { name: QueueName, createdAt: now, messages: [] }),
      output,
    });
  },
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html (read 2026-11-25) */
export const deleteQueue: Operation<UrlInput> = {
  input: QUEUE_URL,
  iamAction: 'sqs:DeleteQueue',
  resourceArn,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const queue = findQueue(account, input);
    if (!queue.ok) return queue;
    const queues = without(account.sqs.queues, queue.value.name);
    return ok({ account: { ...account, sqs: { queues } }, output: {} });
  },
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html (read 2026-11-25) */
export const listQueues: Operation<{ readonly QueueNamePrefix?: string }> = {
  input: structure({ QueueNamePrefix: text(), MaxResults: whole({ min: 1, max: 1_000 }) }),
  iamAction: 'sqs:ListQueues',
  resourceArn: () => `arn:aws:sqs:${ACCOUNT.region}:${ACCOUNT.accountId}:*`,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input: { QueueNamePrefix = '' } }) {
    const names = Object.keys(account.sqs.queues).filter((name) =>
      name.startsWith(QueueNamePrefix),
    );
    return ok({ output: names.length === 0 ? {} : { QueueUrls: names.map(queueUrl) } });
  },
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html (read 2026-11-25) */
export const getQueueAttributes: Operation<UrlInput> = {
  input: structure({ QueueUrl: text(), AttributeNames: ANYTHING }, ['QueueUrl']),
  iamAction: 'sqs:GetQueueAttributes',
  resourceArn,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const queue = findQueue(account, input);
    if (!queue.ok) return queue;
    const { name, messages, createdAt } = queue.value;
    const visible = messages.filter(({ visibleAt }) => visibleAt <= now).length;
    return ok({
      output: {
        Attributes: {
          QueueArn: queueArn(name),
          ApproximateNumberOfMessages: String(visible),
          ApproximateNumberOfMessagesNotVisible: String(messages.length - visible),
          CreatedTimestamp: String(Math.floor(createdAt / 1_000)),
        },
      },
    });
  },
};
