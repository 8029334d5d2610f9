import type {
  ListVersionsByFunctionRequest,
  ListVersionsByFunctionResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { listedConfiguration } from '../functions/configuration-output';
import { findFunction } from '../functions/find-function';
import { functionResourceOf, NAMESPACED_FUNCTION_NAME } from '../functions/function-name';
import { everyVersion } from './list-functions';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html (read 2026-11-25) */
export const listVersionsByFunction: Operation<
  Wire<ListVersionsByFunctionRequest>,
  Wire<ListVersionsByFunctionResponse>
> = {
  input: structure({ FunctionName: NAMESPACED_FUNCTION_NAME, ...PAGING }, ['FunctionName']),
  iamAction: 'lambda:ListVersionsByFunction',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { items, ...next } = page(everyVersion(found.value.fn), input);
    return ok({
      output: {
        Versions: items.map((one) => listedConfiguration({ account, now, ...one })),
        ...next,
      },
    });
  },
};
