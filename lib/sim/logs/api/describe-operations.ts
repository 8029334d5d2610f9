import type {
  DescribeLogGroupsRequest,
  DescribeLogGroupsResponse,
  DescribeLogStreamsRequest,
  DescribeLogStreamsResponse,
  LogGroup as LogGroupOutput,
  LogStream as LogStreamOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { utf8Length } from '../../kernel/utf8-length';
import { FLAG, oneOf, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findGroup, GROUP_NAME, groupArn, resourceOfGroup, STREAM_NAME } from '../find-log';
import { eventsOf, type LogGroup, type LogStream } from '../logs-state';

const PAGE = { nextToken: text({ minLength: 1 }), limit: whole({ min: 1, max: 50 }) };

/** By name. @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html (read 2026-11-25) */
export const describeLogGroups: Operation<
  Wire<DescribeLogGroupsRequest>,
  Wire<DescribeLogGroupsResponse>
> = {
  input: structure({ logGroupNamePrefix: GROUP_NAME, logGroupNamePattern: text(), ...PAGE }),
  iamAction: 'logs:DescribeLogGroups',
  resourceArn: () => resourceOfGroup({ logGroupName: '' }),
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const { logGroupNamePrefix = '', logGroupNamePattern = '' } = input;
    const groups = Object.values(account.logs.groups)
      .filter(
        ({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern),
      )
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const { items, ...next } = tokenPage(groups, input);
    return ok({ output: { logGroups: items.map(groupOutput), ...next } });
  },
};

function groupOutput(group: LogGroup): Wire<LogGroupOutput> {
  const arn = groupArn(group.name);
  return {
    logGroupName: group.name,
    creationTime: group.createdAt,
    ...(group.retentionInDays !== undefined && { retentionInDays: group.retentionInDays }),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    storedBytes: Object.values(group.streams).reduce((sum, stream) => sum + storedBytes(stream), 0),
    logGroupClass: 'STANDARD',
    logGroupArn: arn,
  };
}

/** AWS counts 26 bytes for each event beside its text. */
function storedBytes(stream: LogStream): number {
  return eventsOf(stream).reduce((sum, { message }) => sum + utf8Length(message) + 26, 0);
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html (read 2026-11-25) */
export const describeLogStreams: Operation<
  Wire<DescribeLogStreamsRequest>,
  Wire<DescribeLogStreamsResponse>
> = {
  input: structure({
    logGroupName: GROUP_NAME,
    logGroupIdentifier: text(),
    logStreamNamePrefix: STREAM_NAME,
    orderBy: oneOf('LogStreamName', 'LastEventTime'),
    descending: FLAG,
    ...PAGE,
  }),
  iamAction: 'logs:DescribeLogStreams',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const group = findGroup(account, input);
    if (!group.ok) return group;
    const { logStreamNamePrefix = '', orderBy = 'LogStreamName', descending = false } = input;
    const streams = Object.values(group.value.streams)
      .filter(({ name }) => name.startsWith(logStreamNamePrefix))
      .map((stream) => streamOutput(group.value, stream))
      .sort((one, other) =>
        orderBy === 'LastEventTime'
          ? (one.lastEventTimestamp ?? 0) - (other.lastEventTimestamp ?? 0)
          : nameOrder(one, other),
      );
    if (descending) streams.reverse();
    const { items, ...next } = tokenPage(streams, input);
    return ok({ output: { logStreams: items, ...next } });
  },
};

function nameOrder(one: Wire<LogStreamOutput>, other: Wire<LogStreamOutput>): number {
  return (one.logStreamName ?? '') < (other.logStreamName ?? '') ? -1 : 1;
}

function streamOutput(group: LogGroup, stream: LogStream): Wire<LogStreamOutput> {
  const first = stream.parts.at(0)?.at(0);
  const last = stream.parts.at(-1)?.at(-1);
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    ...(first && { firstEventTimestamp: first.timestamp }),
    ...(last && { lastEventTimestamp: last.timestamp, lastIngestionTime: last.ingestionTime }),
    arn: `${groupArn(group.name)}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
}

function tokenPage<Item>(
  items: readonly Item[],
  {
    nextToken,
    limit = 50,
  }: { readonly nextToken?: string | undefined; readonly limit?: number | undefined },
): { readonly items: readonly Item[]; readonly nextToken?: string } {
  const start = Number(nextToken ?? 0) || 0;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    ...(end < items.length && { nextToken: String(end) }),
  };
}
