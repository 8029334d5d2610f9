import type { CreateFunctionUrlConfigResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import { toHex } from '../../kernel/random';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { conflict, notFound } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { arnOf, functionReference, resourceOf } from '../functions/function-name';
import type { FunctionUrl } from '../functions/function-state';
import { URL_SETTINGS, URL_TARGET, type UrlInput, urlOutput } from '../functions/function-urls';
import { ACCOUNT, LATEST_VERSION } from '../names';

/** Nobody answers at the URL. @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html (read 2026-11-25) */
export const createFunctionUrlConfig: Operation<
  UrlInput,
  Wire<Omit<CreateFunctionUrlConfigResponse, 'InvokeMode'>>
> = {
  input: structure({ ...URL_TARGET.members, ...URL_SETTINGS }, ['FunctionName', 'AuthType']),
  iamAction: 'lambda:CreateFunctionUrlConfig',
  resourceArn: resourceOf,
  httpStatus: 201,
  isReadOnly: false,

  run({ account, input, now, random }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name, qualifier } = reference.value;
    const fn = own(account.lambda.functions, name);
    if (!fn || (qualifier !== undefined && !own(fn.aliases, qualifier))) {
      return notFound('Function does not exist');
    }
    if (own(fn.urls, qualifier ?? LATEST_VERSION)) {
      return conflict(
        `Failed to create function url config for [functionArn = ${arnOf(reference.value)}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
      );
    }
    const url = newUrl(input, { now, random });
    const { LastModifiedTime: _, InvokeMode, ...output } = urlOutput(name, qualifier, url);
    return ok({
      account: withFunction(account, {
        ...fn,
        urls: { ...fn.urls, [qualifier ?? LATEST_VERSION]: url },
      }),
      output: input.InvokeMode ? { ...output, InvokeMode } : output,
    });
  },
};

function newUrl(
  { AuthType = '', InvokeMode = 'BUFFERED', Cors }: UrlInput,
  { now, random }: Surroundings,
): FunctionUrl {
  return {
    url: `https://${toHex(random(16))}.lambda-url.${ACCOUNT.region}.on.aws/`,
    authType: AuthType,
    ...(Cors && { cors: Cors }),
    invokeMode: InvokeMode,
    createdAt: now,
    lastModified: now,
  };
}
