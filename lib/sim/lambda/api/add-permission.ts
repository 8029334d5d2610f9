import type { AddPermissionRequest, AddPermissionResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { FLAG, oneOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { conflict, invalidParameter, staleRevision } from '../functions/errors';
import { existingArn, findFunction, withFunction } from '../functions/find-function';
import {
  FUNCTION_NAME,
  functionReference,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';
import {
  policyKey,
  policyRevision,
  policyStatement,
  withPolicy,
} from '../functions/policy-statement';
import { REVISION_ID } from '../functions/settings-shape';
import { LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html (read 2026-11-25) */
export const addPermission: Operation<Wire<AddPermissionRequest>, Wire<AddPermissionResponse>> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      Qualifier: QUALIFIER,
      StatementId: text({ minLength: 1, maxLength: 100, pattern: '([a-zA-Z0-9-_]+)' }),
      Action: text({ pattern: '(lambda:[*]|lambda:[a-zA-Z]+|[*])' }),
      Principal: text({ pattern: '[^\\s]+' }),
      SourceArn: text({
        pattern:
          'arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)',
      }),
      SourceAccount: text({ maxLength: 12, pattern: '\\d{12}' }),
      EventSourceToken: text({ maxLength: 256, pattern: '[a-zA-Z0-9._\\-]+' }),
      PrincipalOrgID: text({ minLength: 12, maxLength: 34, pattern: 'o-[a-z0-9]{10,32}' }),
      FunctionUrlAuthType: oneOf('NONE', 'AWS_IAM'),
      InvokedViaFunctionUrl: FLAG,
      RevisionId: REVISION_ID,
    },
    ['FunctionName', 'StatementId', 'Action', 'Principal'],
  ),
  iamAction: 'lambda:AddPermission',
  resourceArn: resourceOf,
  httpStatus: 201,
  isReadOnly: false,

  run({ account, input, random }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { qualifier } = reference.value;
    if (qualifier === LATEST_VERSION) {
      return invalidParameter('We currently do not support adding policies for $LATEST.');
    }
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    const arn = existingArn(fn, qualifier);
    if (!arn.ok) return arn;
    if (input.RevisionId && input.RevisionId !== policyRevision(fn, qualifier)) {
      return staleRevision();
    }
    const statements = own(fn.policies, policyKey(qualifier)) ?? [];
    if (statements.some(({ Sid }) => Sid === input.StatementId)) {
      return conflict(
        `The statement id (${input.StatementId}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
      );
    }
    const statement = policyStatement(input, arn.value);
    if (!statement.ok) return statement;
    const changed = withPolicy(fn, qualifier, [...statements, statement.value], { random });
    return ok({
      account: withFunction(account, changed),
      output: { Statement: JSON.stringify(statement.value) },
    });
  },
};
