import type { EpochMs } from '../kernel/clock';

/** As much of SQS as Lambda's destinations and dead-letter queues need: standard queues that are filled and read. */
export interface SqsState {
  readonly queues: Readonly<Record<string, Queue>>;
}

export interface Queue {
  readonly name: string;
  readonly createdAt: EpochMs;
  readonly messages: readonly QueueMessage[];
}

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue: string;
}

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: EpochMs;
  /** Until then a message somebody received is hidden from others. */
  readonly visibleAt: EpochMs;
  readonly receivedCount: number;
}
