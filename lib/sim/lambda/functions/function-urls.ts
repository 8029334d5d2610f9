import type { FunctionUrlConfig } from '@aws-sdk/client-lambda';
import { isoTime } from '../../kernel/iso-time';
import { FLAG, listOf, oneOf, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { arnOf, FUNCTION_NAME } from './function-name';
import type { FunctionUrl } from './function-state';

const URL_QUALIFIER = text({
  minLength: 1,
  maxLength: 128,
  pattern: '((?!^\\d+$)^[0-9a-zA-Z-_]+$)',
});

export const URL_TARGET = structure({ FunctionName: FUNCTION_NAME, Qualifier: URL_QUALIFIER }, [
  'FunctionName',
]);

const WORDS = listOf(text({ maxLength: 1_024 }), { maxLength: 100 });

export const URL_SETTINGS = {
  AuthType: oneOf('NONE', 'AWS_IAM'),
  InvokeMode: oneOf('BUFFERED', 'RESPONSE_STREAM'),
  Cors: structure({
    AllowCredentials: FLAG,
    AllowHeaders: WORDS,
    AllowMethods: WORDS,
    AllowOrigins: WORDS,
    ExposeHeaders: WORDS,
    MaxAge: whole({ min: 0, max: 86_400 }),
  }),
};

export interface UrlInput {
  readonly FunctionName?: string | undefined;
  readonly Qualifier?: string | undefined;
  readonly AuthType?: string | undefined;
  readonly InvokeMode?: string | undefined;
  readonly Cors?: FunctionUrl['cors'] | undefined;
}

export function urlOutput(
  name: string,
  qualifier: string | undefined,
  url: FunctionUrl,
): Wire<FunctionUrlConfig> {
  return {
    FunctionUrl: url.url,
    FunctionArn: arnOf({ name, ...(qualifier !== undefined && { qualifier }) }),
    AuthType: url.authType as FunctionUrlConfig['AuthType'],
    ...(url.cors && { Cors: url.cors }),
    CreationTime: isoTime(url.createdAt),
    LastModifiedTime: isoTime(url.lastModified),
    InvokeMode: url.invokeMode as NonNullable<FunctionUrlConfig['InvokeMode']>,
  };
}
