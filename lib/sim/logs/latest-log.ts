import type { Account } from '../account/account-state';
import type { LogGroup, LogStream, StoredLogEvent } from './logs-state';

type Part = readonly StoredLogEvent[];

/** The account with the latest part of its log only: whole parts of its streams, of so many characters in all. */
export function withLatestLog(account: Account, mostChars: number): Account {
  const kept = latestParts(account, mostChars);
  const streamOf = (stream: LogStream): LogStream => ({
    ...stream,
    parts: stream.parts.filter((part) => kept.has(part)),
  });
  const groupOf = (group: LogGroup): LogGroup => ({
    ...group,
    streams: mapped(group.streams, streamOf),
  });
  return { ...account, logs: { groups: mapped(account.logs.groups, groupOf) } };
}

function latestParts({ logs }: Account, mostChars: number): ReadonlySet<Part> {
  const parts = Object.values(logs.groups)
    .flatMap(({ streams }) => Object.values(streams))
    .flatMap((stream) => stream.parts)
    .toSorted((one, other) => timeOf(other) - timeOf(one));
  const kept = new Set<Part>();
  let chars = 0;
  for (const part of parts) {
    chars += part.reduce((sum, { message }) => sum + message.length, 0);
    if (chars > mostChars) break;
    kept.add(part);
  }
  return kept;
}

function timeOf(part: Part): number {
  return part.at(-1)?.timestamp ?? 0;
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
