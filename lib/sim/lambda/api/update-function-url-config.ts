import type { FunctionUrlConfig } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { noSuchResource, notFound } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { functionReference, resourceOf } from '../functions/function-name';
import { URL_SETTINGS, URL_TARGET, type UrlInput, urlOutput } from '../functions/function-urls';
import { LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html (read 2026-11-25) */
export const updateFunctionUrlConfig: Operation<UrlInput, Wire<FunctionUrlConfig>> = {
  input: structure({ ...URL_TARGET.members, ...URL_SETTINGS }, ['FunctionName']),
  iamAction: 'lambda:UpdateFunctionUrlConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    const fn = own(account.lambda.functions, name);
    if (!fn || (qualifier !== undefined && !own(fn.aliases, qualifier))) {
      return notFound('Function does not exist');
    }
    const before = own(fn.urls, qualifier ?? LATEST_VERSION);
    if (!before) return noSuchResource();
    const url = {
      ...before,
      authType: input.AuthType ?? before.authType,
      invokeMode: input.InvokeMode ?? before.invokeMode,
      ...(input.Cors && { cors: input.Cors }),
      lastModified: now,
    };
    return ok({
      account: withFunction(account, {
        ...fn,
        urls: { ...fn.urls, [qualifier ?? LATEST_VERSION]: url },
      }),
      output: urlOutput(name, qualifier, url),
    });
  },
};
