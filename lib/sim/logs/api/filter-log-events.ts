import type {
  FilteredLogEvent,
  FilterLogEventsRequest,
  FilterLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { FLAG, listOf, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { parseFilterPattern } from '../filter/filter-pattern';
import { findGroup, GROUP_NAME, resourceOfGroup, STREAM_NAME } from '../find-log';
import { eventsOf, type LogGroup } from '../logs-state';
import { isWithin } from './get-log-events';

type Input = Wire<FilterLogEventsRequest>;

/** Events of several streams, oldest first. @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html (read 2026-11-25) */
export const filterLogEvents: Operation<Input, Wire<FilterLogEventsResponse>> = {
  input: structure({
    logGroupName: GROUP_NAME,
    logGroupIdentifier: text(),
    logStreamNames: listOf(STREAM_NAME, { minLength: 1, maxLength: 100 }),
    logStreamNamePrefix: STREAM_NAME,
    startTime: whole({ min: 0 }),
    endTime: whole({ min: 0 }),
    filterPattern: text({ maxLength: 1_024 }),
    nextToken: text({ minLength: 1 }),
    limit: whole({ min: 1, max: 10_000 }),
    interleaved: FLAG,
    unmask: FLAG,
  }),
  iamAction: 'logs:FilterLogEvents',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const group = findGroup(account, input);
    if (!group.ok) return group;
    const matches = parseFilterPattern(input.filterPattern ?? '');
    if (!matches.ok) return matches;
    const found = eventsIn(group.value, input)
      .filter(({ message = '' }) => matches.value(message))
      .sort((one, other) => (one.timestamp ?? 0) - (other.timestamp ?? 0));
    const start = Number(input.nextToken ?? 0) || 0;
    const end = start + (input.limit ?? 10_000);
    return ok({
      output: {
        events: found.slice(start, end),
        searchedLogStreams: [],
        ...(end < found.length && { nextToken: String(end) }),
      },
    });
  },
};

function eventsIn(group: LogGroup, input: Input): Wire<FilteredLogEvent>[] {
  const { logStreamNames, logStreamNamePrefix = '' } = input;
  return Object.values(group.streams)
    .filter(({ name }) => logStreamNames?.includes(name) ?? name.startsWith(logStreamNamePrefix))
    .flatMap((stream, streamNumber) =>
      eventsOf(stream).flatMap((event, place) =>
        isWithin(event, input)
          ? [
              {
                logStreamName: stream.name,
                ...event,
                eventId: eventId(event.timestamp, streamNumber, place),
              },
            ]
          : [],
      ),
    );
}

/** 56 digits that keep the order of time, as AWS's do. */
function eventId(timestamp: number, streamNumber: number, place: number): string {
  const order = String(streamNumber).padStart(12, '0') + String(place).padStart(12, '0');
  return String(timestamp).padStart(32, '0') + order;
}
