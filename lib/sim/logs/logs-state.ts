import type { EpochMs } from '../kernel/clock';

/** CloudWatch Logs' part of the account. */
export interface LogsState {
  readonly groups: Readonly<Record<string, LogGroup>>;
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: EpochMs;
  readonly retentionInDays?: number;
  readonly streams: Readonly<Record<string, LogStream>>;
}

export interface LogStream {
  readonly name: string;
  readonly createdAt: EpochMs;
  /** In the order of their time. In parts, so that one more event copies one part only. */
  readonly parts: readonly (readonly StoredLogEvent[])[];
}

export interface StoredLogEvent {
  readonly timestamp: EpochMs;
  readonly ingestionTime: EpochMs;
  readonly message: string;
}

export const PART_LENGTH = 128;
/** The oldest part of a stream goes when there are more: 10,240 events. Rule CWL-8. */
export const MOST_PARTS = 80;

export function eventsOf({ parts }: LogStream): readonly StoredLogEvent[] {
  return parts.flat();
}
