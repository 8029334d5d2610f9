import type { RemovePermissionRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { notFound, staleRevision } from '../functions/errors';
import { existingArn, withFunction } from '../functions/find-function';
import {
  FUNCTION_NAME,
  functionReference,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';
import { policyKey, policyRevision, withPolicy } from '../functions/policy-statement';
import { REVISION_ID } from '../functions/settings-shape';
import { functionArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html (read 2026-11-25) */
export const removePermission: Operation<Wire<RemovePermissionRequest>> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      Qualifier: QUALIFIER,
      StatementId: text({ minLength: 1, maxLength: 100, pattern: '([a-zA-Z0-9-_.]+)' }),
      RevisionId: REVISION_ID,
    },
    ['FunctionName', 'StatementId'],
  ),
  iamAction: 'lambda:RemovePermission',
  resourceArn: resourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input, random }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    const fn = own(account.lambda.functions, name);
    if (!fn) return notFound(`No policy found for: ${functionArn(name)}`);
    const arn = existingArn(fn, qualifier);
    if (!arn.ok) return arn;
    const statements = own(fn.policies, policyKey(qualifier));
    if (!statements) return notFound('No policy is associated with the given resource.');
    if (!statements.some(({ Sid }) => Sid === input.StatementId)) {
      return notFound(`Statement ${input.StatementId} is not found in resource policy.`);
    }
    if (input.RevisionId && input.RevisionId !== policyRevision(fn, qualifier)) {
      return staleRevision();
    }
    const left = statements.filter(({ Sid }) => Sid !== input.StatementId);
    return ok({
      account: withFunction(account, withPolicy(fn, qualifier, left, { random })),
      output: {},
    });
  },
};
