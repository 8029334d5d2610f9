import type { Account } from '../account/account-state';
import type { EpochMs } from '../kernel/clock';
import { own } from '../kernel/own';
import type { LogEvent } from '../lambda/invocation';
import { endsOpen } from '../lambda/log-result';
import {
  type LogGroup,
  type LogStream,
  MOST_PARTS,
  PART_LENGTH,
  type StoredLogEvent,
} from './logs-state';

/** Lambda's own PutLogEvents: makes the group and the stream when they are not there yet. Rules CWL-1, CWL-2. */
export function appendLog(
  account: Account,
  place: { readonly logGroupName: string; readonly logStreamName: string },
  events: readonly LogEvent[],
  now: EpochMs,
): Account {
  const group = own(account.logs.groups, place.logGroupName) ?? newGroup(place.logGroupName, now);
  const stream = own(group.streams, place.logStreamName) ?? newStream(place.logStreamName, now);
  const stored = events.map((event) => ({
    timestamp: Math.floor(event.at),
    ingestionTime: Math.floor(now),
    message: endsOpen(event) ? event.text : `${event.text}\n`,
  }));
  return withStream(account, group, appended(stream, stored));
}

export function newGroup(name: string, createdAt: EpochMs): LogGroup {
  return { name, createdAt: Math.floor(createdAt), streams: {} };
}

export function newStream(name: string, createdAt: EpochMs): LogStream {
  return { name, createdAt: Math.floor(createdAt), parts: [] };
}

export function withGroup(account: Account, group: LogGroup): Account {
  return { ...account, logs: { groups: { ...account.logs.groups, [group.name]: group } } };
}

export function withStream(account: Account, group: LogGroup, stream: LogStream): Account {
  return withGroup(account, { ...group, streams: { ...group.streams, [stream.name]: stream } });
}

/** Events keep the order of their time: one that is older than the last goes with it. */
export function appended(stream: LogStream, events: readonly StoredLogEvent[]): LogStream {
  const parts = [...stream.parts];
  let last = [...(parts.pop() ?? [])];
  let latest = last.at(-1)?.timestamp ?? parts.at(-1)?.at(-1)?.timestamp ?? 0;
  for (const event of events) {
    latest = Math.max(latest, event.timestamp);
    if (last.length >= PART_LENGTH) {
      parts.push(last);
      last = [];
    }
    last.push({ ...event, timestamp: latest });
  }
  return { ...stream, parts: [...parts, last].slice(-MOST_PARTS) };
}
