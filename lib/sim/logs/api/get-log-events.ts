import type { GetLogEventsRequest, GetLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { err, ok } from '../../kernel/result';
import { FLAG, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findStream, GROUP_NAME, resourceOfGroup, STREAM_NAME } from '../find-log';
import { eventsOf, type StoredLogEvent } from '../logs-state';

type Input = Wire<GetLogEventsRequest>;

/**
 * The newest events, or the oldest with `startFromHead`; tokens lead on in both directions and repeat at the end.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html (read 2026-11-25)
 */
export const getLogEvents: Operation<Input, Wire<GetLogEventsResponse>> = {
  input: structure(
    {
      logGroupName: GROUP_NAME,
      logGroupIdentifier: text(),
      logStreamName: STREAM_NAME,
      startTime: whole({ min: 0 }),
      endTime: whole({ min: 0 }),
      nextToken: text({ minLength: 1 }),
      limit: whole({ min: 1, max: 10_000 }),
      startFromHead: FLAG,
      unmask: FLAG,
    },
    ['logStreamName'],
  ),
  iamAction: 'logs:GetLogEvents',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findStream(account, input);
    if (!found.ok) return found;
    const events = eventsOf(found.value.stream).filter((event) => isWithin(event, input));
    const window = windowOf(events.length, input);
    if (!window) return err(BAD_TOKEN);
    const { start, end } = window;
    return ok({
      output: {
        events: events.slice(start, end),
        nextForwardToken: token('f', end),
        nextBackwardToken: token('b', start),
      },
    });
  },
};

export function isWithin(
  { timestamp }: StoredLogEvent,
  {
    startTime = 0,
    endTime = Number.POSITIVE_INFINITY,
  }: { readonly startTime?: number | undefined; readonly endTime?: number | undefined },
): boolean {
  return timestamp >= startTime && timestamp < endTime;
}

function windowOf(
  count: number,
  { nextToken, limit = 10_000, startFromHead = false }: Input,
): { readonly start: number; readonly end: number } | undefined {
  if (nextToken !== undefined) {
    const [, direction, place] = /^([fb])\/(\d{56})\/s$/.exec(nextToken) ?? [];
    const at = Number(place);
    if (direction === 'f') return { start: Math.min(at, count), end: Math.min(at + limit, count) };
    return direction === 'b' ? { start: Math.max(0, at - limit), end: at } : undefined;
  }
  return startFromHead
    ? { start: 0, end: Math.min(limit, count) }
    : { start: Math.max(0, count - limit), end: count };
}

function token(direction: 'f' | 'b', place: number): string {
  return `${direction}/${String(place).padStart(56, '0')}/s`;
}

const BAD_TOKEN: AwsError = {
  code: 'InvalidParameterException',
  message: 'The specified nextToken is invalid.',
  httpStatus: 400,
};
