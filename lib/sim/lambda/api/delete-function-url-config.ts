import type { Operation } from '../../account/operation';
import { own, without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { noSuchResource } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { functionReference, resourceOf } from '../functions/function-name';
import { URL_TARGET, type UrlInput } from '../functions/function-urls';
import { LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionUrlConfig.html (read 2026-11-25) */
export const deleteFunctionUrlConfig: Operation<UrlInput> = {
  input: URL_TARGET,
  iamAction: 'lambda:DeleteFunctionUrlConfig',
  resourceArn: resourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier = LATEST_VERSION } = reference.value;
    const fn = own(account.lambda.functions, name);
    if (!fn || !own(fn.urls, qualifier)) return noSuchResource();
    return ok({
      account: withFunction(account, { ...fn, urls: without(fn.urls, qualifier) }),
      output: {},
    });
  },
};
