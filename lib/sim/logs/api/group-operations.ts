import type {
  CreateLogGroupRequest,
  DeleteLogGroupRequest,
  DeleteRetentionPolicyRequest,
  PutRetentionPolicyRequest,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Operation } from '../../account/operation';
import { own, without } from '../../kernel/own';
import { err, ok } from '../../kernel/result';
import { ANYTHING, structure, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { newGroup, withGroup } from '../append-log';
import { alreadyExists, findGroup, GROUP, GROUP_NAME, resourceOfGroup } from '../find-log';

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html (read 2026-11-25) */
export const createLogGroup: Operation<Wire<CreateLogGroupRequest>> = {
  input: structure({ logGroupName: GROUP_NAME, tags: ANYTHING }, ['logGroupName']),
  iamAction: 'logs:CreateLogGroup',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input: { logGroupName = '' }, now }) {
    return own(account.logs.groups, logGroupName)
      ? alreadyExists('The specified log group already exists')
      : ok({ account: withGroup(account, newGroup(logGroupName, now)), output: {} });
  },
};

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html (read 2026-11-25) */
export const deleteLogGroup: Operation<Wire<DeleteLogGroupRequest>> = {
  input: GROUP,
  iamAction: 'logs:DeleteLogGroup',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const group = findGroup(account, input);
    if (!group.ok) return group;
    const groups = without(account.logs.groups, group.value.name);
    return ok({ account: { ...account, logs: { groups } }, output: {} });
  },
};

const RETENTIONS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922,
  3_288, 3_653,
];

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html (read 2026-11-25) */
export const putRetentionPolicy: Operation<Wire<PutRetentionPolicyRequest>> = {
  input: structure({ logGroupName: GROUP_NAME, retentionInDays: whole() }, [
    'logGroupName',
    'retentionInDays',
  ]),
  iamAction: 'logs:PutRetentionPolicy',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const { retentionInDays = 0 } = input;
    if (!RETENTIONS.includes(retentionInDays)) {
      const message = `1 validation error detected: Value '${retentionInDays}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${RETENTIONS.join(', ')}]`;
      return err({ code: 'InvalidParameterException', message, httpStatus: 400 });
    }
    const group = findGroup(account, input);
    if (!group.ok) return group;
    return ok({ account: withGroup(account, { ...group.value, retentionInDays }), output: {} });
  },
};

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html (read 2026-11-25) */
export const deleteRetentionPolicy: Operation<Wire<DeleteRetentionPolicyRequest>> = {
  input: GROUP,
  iamAction: 'logs:DeleteRetentionPolicy',
  resourceArn: resourceOfGroup,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const found = findGroup(account, input);
    if (!found.ok) return found;
    const { retentionInDays: _, ...group } = found.value;
    return ok({ account: withGroup(account, group), output: {} });
  },
};
