import type { Concurrency, PutFunctionConcurrencyRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { err, ok } from '../../kernel/result';
import { structure, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { unreservedTooLow } from '../check-invoke-setting';
import { provisionedTotal, unreservedConcurrency } from '../fleet/concurrency';
import { functionNotFound, invalidParameter, invalidParameterOfNobody } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionReference, functionResourceOf } from '../functions/function-name';
import { LIMITS } from '../limits';
import { LATEST_VERSION, qualifiedArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html (read 2026-11-25) */
export const putFunctionConcurrency: Operation<
  Wire<PutFunctionConcurrencyRequest>,
  Wire<Concurrency>
> = {
  input: structure(
    { FunctionName: FUNCTION_NAME, ReservedConcurrentExecutions: whole({ min: 0 }) },
    ['FunctionName', 'ReservedConcurrentExecutions'],
  ),
  iamAction: 'lambda:PutFunctionConcurrency',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    if (qualifier !== undefined) {
      return invalidParameter(
        'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
      );
    }
    const fn = own(account.lambda.functions, name);
    if (!fn) return functionNotFound(qualifiedArn(name, LATEST_VERSION));
    const { ReservedConcurrentExecutions: reserved = 0 } = input;
    const provisioned = provisionedTotal(fn);
    const unreserved = unreservedConcurrency(account) + (fn.reservedConcurrency ?? provisioned);
    const least = LIMITS.minUnreservedConcurrency.value;
    if (reserved > 0 && unreserved - reserved < least) {
      return err(unreservedTooLow(least));
    }
    if (provisioned > reserved) {
      return invalidParameterOfNobody(
        ` ReservedConcurrentExecutions  ${reserved} should not be lower than function's total provisioned concurrency [${provisioned}].`,
      );
    }
    return ok({
      account: withFunction(account, { ...fn, reservedConcurrency: reserved }),
      output: { ReservedConcurrentExecutions: reserved },
    });
  },
};
