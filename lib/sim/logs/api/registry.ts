import type { Operation } from '../../account/operation';
import { describeLogGroups, describeLogStreams } from './describe-operations';
import { filterLogEvents } from './filter-log-events';
import { getLogEvents } from './get-log-events';
import {
  createLogGroup,
  deleteLogGroup,
  deleteRetentionPolicy,
  putRetentionPolicy,
} from './group-operations';
import { createLogStream, deleteLogStream, putLogEvents } from './stream-operations';

/** Every operation of the CloudWatch Logs API that this account has. */
export const LOGS_OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateLogGroup: createLogGroup,
  CreateLogStream: createLogStream,
  DeleteLogGroup: deleteLogGroup,
  DeleteLogStream: deleteLogStream,
  DeleteRetentionPolicy: deleteRetentionPolicy,
  DescribeLogGroups: describeLogGroups,
  DescribeLogStreams: describeLogStreams,
  FilterLogEvents: filterLogEvents,
  GetLogEvents: getLogEvents,
  PutLogEvents: putLogEvents,
  PutRetentionPolicy: putRetentionPolicy,
};
