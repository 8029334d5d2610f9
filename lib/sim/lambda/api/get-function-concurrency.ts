import type {
  GetFunctionConcurrencyRequest,
  GetFunctionConcurrencyResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConcurrency.html (read 2026-11-25) */
export const getFunctionConcurrency: Operation<
  Wire<GetFunctionConcurrencyRequest>,
  Wire<GetFunctionConcurrencyResponse>
> = {
  input: structure({ FunctionName: FUNCTION_NAME }, ['FunctionName']),
  iamAction: 'lambda:GetFunctionConcurrency',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { reservedConcurrency } = found.value.fn;
    return ok({
      output:
        reservedConcurrency === undefined
          ? {}
          : { ReservedConcurrentExecutions: reservedConcurrency },
    });
  },
};
