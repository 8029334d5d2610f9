import type { DeleteFunctionRequest, DeleteFunctionResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own, without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { settle } from '../fleet/settle';
import { conflict, functionNotFound, invalidParameter } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import {
  FUNCTION_NAME,
  functionReference,
  isAliasName,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';
import { functionArn, LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html (read 2026-11-25) */
export const deleteFunction: Operation<
  Wire<DeleteFunctionRequest>,
  Wire<DeleteFunctionResponse>
> = {
  input: structure({ FunctionName: FUNCTION_NAME, Qualifier: QUALIFIER }, ['FunctionName']),
  iamAction: 'lambda:DeleteFunction',
  resourceArn: resourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input, now, random }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    if (qualifier === LATEST_VERSION) {
      return invalidParameter('$LATEST version cannot be deleted without deleting the function.');
    }
    if (qualifier !== undefined && isAliasName(qualifier)) {
      return invalidParameter('Deletion of aliases is not currently supported.');
    }
    const fn = own(account.lambda.functions, name);
    if (!fn) return functionNotFound(functionArn(name));
    const users = Object.values(fn.aliases).filter((alias) => alias.functionVersion === qualifier);
    if (qualifier !== undefined && users.length > 0) {
      return conflict(
        `Version ${qualifier} for function ${name} cannot be deleted because it's referenced by: [${users.map((alias) => alias.name).join(', ')}]`,
      );
    }
    const left =
      qualifier === undefined
        ? {
            ...account,
            lambda: { ...account.lambda, functions: without(account.lambda.functions, name) },
          }
        : withFunction(account, { ...fn, published: without(fn.published, qualifier) });
    return ok({ ...settle(left, { now, random }), output: {} });
  },
};
