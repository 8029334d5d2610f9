import type { DeleteAliasRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { ALIAS_NAME } from '../functions/aliases';
import { findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';

/** Not there is as good as deleted. @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html (read 2026-11-25) */
export const deleteAlias: Operation<Wire<DeleteAliasRequest>> = {
  input: structure({ FunctionName: FUNCTION_NAME, Name: ALIAS_NAME }, ['FunctionName', 'Name']),
  iamAction: 'lambda:DeleteAlias',
  resourceArn: functionResourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    const { Name = '' } = input;
    return ok({
      account: withFunction(account, {
        ...fn,
        aliases: without(fn.aliases, Name),
        provisioned: without(fn.provisioned, Name),
        policies: without(fn.policies, Name),
        eventInvokeConfigs: without(fn.eventInvokeConfigs, Name),
        urls: without(fn.urls, Name),
      }),
      output: {},
    });
  },
};
