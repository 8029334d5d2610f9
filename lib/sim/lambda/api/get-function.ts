import type { GetFunctionRequest, GetFunctionResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { configurationOutput } from '../functions/configuration-output';
import { findVersion } from '../functions/find-function';
import {
  functionReference,
  NAMESPACED_FUNCTION_NAME,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';
import { ACCOUNT } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html (read 2026-11-25) */
export const getFunction: Operation<Wire<GetFunctionRequest>, Wire<GetFunctionResponse>> = {
  input: structure({ FunctionName: NAMESPACED_FUNCTION_NAME, Qualifier: QUALIFIER }, [
    'FunctionName',
  ]),
  iamAction: 'lambda:GetFunction',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const found = findVersion(account, reference.value);
    if (!found.ok) return found;
    const { fn, version, arn } = found.value;
    const { reservedConcurrency, tags } = fn;
    return ok({
      output: {
        Configuration: configurationOutput({ account, name: fn.name, version, arn, now }),
        Code: { RepositoryType: 'S3', Location: codeLocation(fn.name, version.deploymentId) },
        ...(Object.keys(tags).length > 0 && { Tags: tags }),
        ...(reservedConcurrency !== undefined && {
          Concurrency: { ReservedConcurrentExecutions: reservedConcurrency },
        }),
      },
    });
  },
};

/** In the form of AWS's pre-signed links. There is nothing at its end. */
function codeLocation(name: string, id: string): string {
  return `https://awslambda-${ACCOUNT.region}-tasks.s3.${ACCOUNT.region}.amazonaws.com/snapshots/${ACCOUNT.accountId}/${name}-${id}`;
}
