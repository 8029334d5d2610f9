import type {
  ListFunctionEventInvokeConfigsRequest,
  ListFunctionEventInvokeConfigsResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { notFound } from '../functions/errors';
import { eventInvokeOutput } from '../functions/event-invoke-configs';
import { FUNCTION_NAME, functionReference, functionResourceOf } from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionEventInvokeConfigs.html (read 2026-11-25) */
export const listFunctionEventInvokeConfigs: Operation<
  Wire<ListFunctionEventInvokeConfigsRequest>,
  Wire<ListFunctionEventInvokeConfigsResponse>
> = {
  input: structure({ FunctionName: FUNCTION_NAME, ...PAGING }, ['FunctionName']),
  iamAction: 'lambda:ListFunctionEventInvokeConfigs',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const fn = own(account.lambda.functions, reference.value.name);
    if (!fn) return notFound("The function doesn't exist.");
    const { items, ...next } = page(Object.entries(fn.eventInvokeConfigs), input);
    const configs = items.map(([qualifier, config]) =>
      eventInvokeOutput({ fn, qualifier }, config),
    );
    return ok({ output: { FunctionEventInvokeConfigs: configs, ...next } });
  },
};
