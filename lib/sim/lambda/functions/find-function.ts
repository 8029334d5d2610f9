import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { functionArn, LATEST_VERSION, qualifiedArn } from '../names';
import { aliasNotFound, functionNotFound } from './errors';
import {
  arnOf,
  type FunctionReference,
  functionReference,
  isAliasName,
  isLatest,
} from './function-name';
import type { FunctionVersion, LambdaFunction } from './function-state';

type Named = {
  readonly FunctionName?: string | undefined;
  readonly Qualifier?: string | undefined;
};

export interface Found {
  readonly fn: LambdaFunction;
  readonly qualifier?: string;
}

/** The function a request is about, whatever version it names. */
export function findFunction(account: Account, named: Named): Result<Found, AwsError> {
  const reference = functionReference(named);
  if (!reference.ok) return reference;
  const { name, qualifier } = reference.value;
  const fn = own(account.lambda.functions, name);
  return fn
    ? ok({ fn, ...(qualifier !== undefined && { qualifier }) })
    : functionNotFound(functionArn(name));
}

/** A version as somebody named it: by number, by `$LATEST`, by an alias, or not at all. */
export interface FoundVersion {
  readonly fn: LambdaFunction;
  readonly version: FunctionVersion;
  /** With the qualifier it was named by. */
  readonly arn: string;
  readonly qualifier?: string;
}

export function findVersion(
  account: Account,
  reference: FunctionReference,
): Result<FoundVersion, AwsError> {
  const fn = own(account.lambda.functions, reference.name);
  const version = fn && versionNamed(fn, reference.qualifier);
  const arn = arnOf(reference);
  if (!fn || !version) return functionNotFound(arn);
  const { qualifier } = reference;
  return ok({ fn, version, arn, ...(qualifier !== undefined && { qualifier }) });
}

/** Without the other side of a weighted alias. */
export function versionNamed(
  fn: LambdaFunction,
  qualifier: string | undefined,
): FunctionVersion | undefined {
  if (isLatest(qualifier) || qualifier === undefined) return fn.latest;
  const target = own(fn.aliases, qualifier)?.functionVersion ?? qualifier;
  return target === LATEST_VERSION ? fn.latest : own(fn.published, target);
}

/** A version by its own name only, as the target of an alias must be. */
export function exactVersion(fn: LambdaFunction, version: string): FunctionVersion | undefined {
  return version === LATEST_VERSION ? fn.latest : own(fn.published, version);
}

/**
 * The ARN of what a qualifier names, or AWS's refusal when there is no such thing.
 * An alias that is missing is reported as an alias, anything else as a function.
 */
export function existingArn(
  fn: LambdaFunction,
  qualifier: string | undefined,
): Result<string, AwsError> {
  if (qualifier === undefined) return ok(functionArn(fn.name));
  const arn = qualifiedArn(fn.name, qualifier);
  if (isAliasName(qualifier)) {
    return own(fn.aliases, qualifier) ? ok(arn) : aliasNotFound(arn);
  }
  return exactVersion(fn, qualifier) ? ok(arn) : functionNotFound(arn);
}

/** The account with one function in its new state. */
export function withFunction(account: Account, fn: LambdaFunction): Account {
  return {
    ...account,
    lambda: {
      ...account.lambda,
      functions: { ...account.lambda.functions, [fn.name]: fn },
    },
  };
}
