import type { DeleteFunctionConcurrencyRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionConcurrency.html (read 2026-11-25) */
export const deleteFunctionConcurrency: Operation<Wire<DeleteFunctionConcurrencyRequest>> = {
  input: structure({ FunctionName: FUNCTION_NAME }, ['FunctionName']),
  iamAction: 'lambda:DeleteFunctionConcurrency',
  resourceArn: functionResourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { reservedConcurrency: _, ...fn } = found.value.fn;
    return ok({ account: withFunction(account, fn), output: {} });
  },
};
