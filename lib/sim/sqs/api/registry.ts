import type { Operation } from '../../account/operation';
import { deleteMessage, receiveMessage, sendMessage } from './message-operations';
import { createQueue, deleteQueue, getQueueAttributes, listQueues } from './queue-operations';

/** What destinations and dead-letter queues need of SQS. */
export const SQS_OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateQueue: createQueue,
  DeleteMessage: deleteMessage,
  DeleteQueue: deleteQueue,
  GetQueueAttributes: getQueueAttributes,
  ListQueues: listQueues,
  ReceiveMessage: receiveMessage,
  SendMessage: sendMessage,
};
