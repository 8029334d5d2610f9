import type { GetFunctionCodeSigningConfigRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';

/** No code is signed here. @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionCodeSigningConfig.html (read 2026-11-25) */
export const getFunctionCodeSigningConfig: Operation<Wire<GetFunctionCodeSigningConfigRequest>> = {
  input: structure({ FunctionName: FUNCTION_NAME }, ['FunctionName']),
  iamAction: 'lambda:GetFunctionCodeSigningConfig',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findFunction(account, input);
    return found.ok ? ok({ output: {} }) : found;
  },
};
