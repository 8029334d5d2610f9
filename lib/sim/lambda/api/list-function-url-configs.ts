import type {
  ListFunctionUrlConfigsRequest,
  ListFunctionUrlConfigsResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { notFound } from '../functions/errors';
import { FUNCTION_NAME, functionReference, functionResourceOf } from '../functions/function-name';
import { urlOutput } from '../functions/function-urls';
import { LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html (read 2026-11-25) */
export const listFunctionUrlConfigs: Operation<
  Wire<ListFunctionUrlConfigsRequest>,
  Wire<ListFunctionUrlConfigsResponse>
> = {
  input: structure({ FunctionName: FUNCTION_NAME, ...PAGING }, ['FunctionName']),
  iamAction: 'lambda:ListFunctionUrlConfigs',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name } = reference.value;
    const fn = own(account.lambda.functions, name);
    if (!fn) return notFound('Function does not exist');
    const { items, ...next } = page(Object.entries(fn.urls), input);
    const configs = items.map(([qualifier, url]) =>
      urlOutput(name, qualifier === LATEST_VERSION ? undefined : qualifier, url),
    );
    return ok({ output: { FunctionUrlConfigs: configs, ...next } });
  },
};
