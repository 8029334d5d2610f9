import type { Account } from '../account/account-state';
import type { AwsError } from '../kernel/aws-error';
import { own } from '../kernel/own';
import { err, ok, type Result } from '../kernel/result';
import { ACCOUNT } from '../lambda/names';
import { type StructureShape, structure, text } from '../model/shape';
import type { LogGroup, LogStream } from './logs-state';

export const GROUP_NAME = text({ minLength: 1, maxLength: 512, pattern: '[\\.\\-_/#A-Za-z0-9]+' });
export const STREAM_NAME = text({ minLength: 1, maxLength: 512, pattern: '[^:*]*' });
export const GROUP: StructureShape = structure({ logGroupName: GROUP_NAME }, ['logGroupName']);
export const STREAM: StructureShape = structure(
  { logGroupName: GROUP_NAME, logStreamName: STREAM_NAME },
  ['logGroupName', 'logStreamName'],
);

export interface StreamInput {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
  readonly logStreamName?: string | undefined;
}

export function groupArn(name: string): string {
  return `arn:aws:logs:${ACCOUNT.region}:${ACCOUNT.accountId}:log-group:${name}`;
}

export function resourceOfGroup(input: StreamInput): string {
  return `${groupArn(groupNameIn(input))}:*`;
}

/** By name, or by name or ARN as identifier. */
function groupNameIn({ logGroupName, logGroupIdentifier }: StreamInput): string {
  return logGroupName ?? logGroupIdentifier?.replace(/^arn:.*:log-group:/, '') ?? '';
}

export function findGroup(account: Account, input: StreamInput): Result<LogGroup, AwsError> {
  const group = own(account.logs.groups, groupNameIn(input));
  return group ? ok(group) : missing('The specified log group does not exist.');
}

export interface FoundStream {
  readonly group: LogGroup;
  readonly stream: LogStream;
}

export function findStream(account: Account, input: StreamInput): Result<FoundStream, AwsError> {
  const group = findGroup(account, input);
  if (!group.ok) return group;
  const stream = own(group.value.streams, input.logStreamName ?? '');
  return stream
    ? ok({ group: group.value, stream })
    : missing('The specified log stream does not exist.');
}

function missing(message: string): { readonly ok: false; readonly failure: AwsError } {
  return err({ code: 'ResourceNotFoundException', message, httpStatus: 400 });
}

export function alreadyExists(message: string): { readonly ok: false; readonly failure: AwsError } {
  return err({ code: 'ResourceAlreadyExistsException', message, httpStatus: 400 });
}
