import type { GetProvisionedConcurrencyConfigResponse } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import type { EpochMs } from '../../kernel/clock';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { LATEST_VERSION, qualifiedArn } from '../names';
import { lambdaTime } from './configuration-output';
import { aliasNotFound, functionNotFound, invalidParameter } from './errors';
import { FUNCTION_NAME, functionReference, isAliasName, QUALIFIER } from './function-name';
import type { LambdaFunction, ProvisionedConcurrency } from './function-state';

/** How long it takes until the environments are there; AWS says minutes at most. Rule CON-8. */
export const PROVISIONING_MS = 30_000;

export const QUALIFIED = structure({ FunctionName: FUNCTION_NAME, Qualifier: QUALIFIER }, [
  'FunctionName',
  'Qualifier',
]);

export interface Provisionable {
  readonly fn: LambdaFunction;
  readonly qualifier: string;
}

/** The version or alias that a request about provisioned concurrency names; `$LATEST` is refused in the words given. */
export function findProvisionable(
  account: Account,
  input: { readonly FunctionName?: string | undefined; readonly Qualifier?: string | undefined },
  refusalOfLatest: string,
): Result<Provisionable, AwsError> {
  if (input.Qualifier === LATEST_VERSION) return invalidParameter(refusalOfLatest);
  const reference = functionReference(input);
  if (!reference.ok) return reference;
  const { name, qualifier = '' } = reference.value;
  const fn = own(account.lambda.functions, name);
  const arn = qualifiedArn(name, qualifier);
  if (isAliasName(qualifier)) {
    return fn && own(fn.aliases, qualifier) ? ok({ fn, qualifier }) : aliasNotFound(arn);
  }
  return fn && own(fn.published, qualifier) ? ok({ fn, qualifier }) : functionNotFound(arn);
}

export const NOT_FOR_LATEST =
  'The function resource provided must be an alias or a published version.';

export function provisionedOutput(
  { requested, lastModified, readyAt, hasFailed }: ProvisionedConcurrency,
  now: EpochMs,
): Wire<GetProvisionedConcurrencyConfigResponse> {
  const isReady = !hasFailed && now >= readyAt;
  const there = isReady ? requested : 0;
  return {
    RequestedProvisionedConcurrentExecutions: requested,
    AvailableProvisionedConcurrentExecutions: there,
    AllocatedProvisionedConcurrentExecutions: there,
    Status: isReady ? 'READY' : hasFailed ? 'FAILED' : 'IN_PROGRESS',
    ...(hasFailed && { StatusReason: 'FUNCTION_ERROR_INIT_FAILURE' }),
    LastModified: lambdaTime(lastModified),
  };
}
