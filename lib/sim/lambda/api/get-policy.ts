import type { GetPolicyRequest, GetPolicyResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { noSuchResource } from '../functions/errors';
import { findFunction } from '../functions/find-function';
import { NAMESPACED_FUNCTION_NAME, QUALIFIER, resourceOf } from '../functions/function-name';
import { policyKey, policyRevision } from '../functions/policy-statement';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html (read 2026-11-25) */
export const getPolicy: Operation<Wire<GetPolicyRequest>, Wire<GetPolicyResponse>> = {
  input: structure({ FunctionName: NAMESPACED_FUNCTION_NAME, Qualifier: QUALIFIER }, [
    'FunctionName',
  ]),
  iamAction: 'lambda:GetPolicy',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn, qualifier } = found.value;
    const statements = own(fn.policies, policyKey(qualifier));
    if (!statements) return noSuchResource();
    const policy = { Version: '2012-10-17', Id: 'default', Statement: statements };
    return ok({
      output: { Policy: JSON.stringify(policy), RevisionId: policyRevision(fn, qualifier) },
    });
  },
};
