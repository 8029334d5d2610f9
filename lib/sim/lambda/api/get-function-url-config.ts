import type { FunctionUrlConfig } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { noSuchResource } from '../functions/errors';
import { functionReference, resourceOf } from '../functions/function-name';
import { URL_TARGET, type UrlInput, urlOutput } from '../functions/function-urls';
import { LATEST_VERSION } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionUrlConfig.html (read 2026-11-25) */
export const getFunctionUrlConfig: Operation<UrlInput, Wire<FunctionUrlConfig>> = {
  input: URL_TARGET,
  iamAction: 'lambda:GetFunctionUrlConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    const fn = own(account.lambda.functions, name);
    const url = fn && own(fn.urls, qualifier ?? LATEST_VERSION);
    return url ? ok({ output: urlOutput(name, qualifier, url) }) : noSuchResource();
  },
};
