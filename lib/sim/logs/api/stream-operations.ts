import type {
  CreateLogStreamRequest,
  DeleteLogStreamRequest,
  PutLogEventsRequest,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own, without } from '../../kernel/own';
import { err, ok } from '../../kernel/result';
import { listOf, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { appended, newStream, withGroup, withStream } from '../append-log';
import { alreadyExists, findGroup, findStream, resourceOfGroup, STREAM } from '../find-log';

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html (read 2026-11-25) */
export const createLogStream: Operation<Wire<CreateLogStreamRequest>> = {
  input: STREAM,
  iamAction: 'logs:CreateLogStream',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const group = findGroup(account, input);
    if (!group.ok) return group;
    const { logStreamName = '' } = input;
    return own(group.value.streams, logStreamName)
      ? alreadyExists('The specified log stream already exists')
      : ok({
          account: withStream(account, group.value, newStream(logStreamName, now)),
          output: {},
        });
  },
};

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html (read 2026-11-25) */
export const deleteLogStream: Operation<Wire<DeleteLogStreamRequest>> = {
  input: STREAM,
  iamAction: 'logs:DeleteLogStream',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const found = findStream(account, input);
    if (!found.ok) return found;
    const { group, stream } = found.value;
    const streams = without(group.streams, stream.name);
    return ok({ account: withGroup(account, { ...group, streams }), output: {} });
  },
};

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html (read 2026-11-25) */
export const putLogEvents: Operation<Wire<PutLogEventsRequest>> = {
  input: structure(
    {
      ...STREAM.members,
      sequenceToken: text(),
      logEvents: listOf(
        structure({ timestamp: whole({ min: 0 }), message: text({ minLength: 1 }) }, [
          'timestamp',
          'message',
        ]),
        { minLength: 1, maxLength: 10_000 },
      ),
    },
    [...STREAM.required, 'logEvents'],
  ),
  iamAction: 'logs:PutLogEvents',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const found = findStream(account, input);
    if (!found.ok) return found;
    const { group, stream } = found.value;
    const events = (input.logEvents ?? []).map(({ timestamp = 0, message = '' }) => ({
      timestamp,
      message,
      ingestionTime: Math.floor(now),
    }));
    const isOrdered = events.every(
      (event, at) => event.timestamp >= (events[at - 1]?.timestamp ?? 0),
    );
    if (!isOrdered) return err(OUT_OF_ORDER);
    return ok({ account: withStream(account, group, appended(stream, events)), output: {} });
  },
};

const OUT_OF_ORDER: AwsError = {
  code: 'InvalidParameterException',
  message: 'Log events in a single PutLogEvents request must be in chronological order.',
  httpStatus: 400,
};
