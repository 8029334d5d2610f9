import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import { text } from '../../model/shape';
import { LIMITS } from '../limits';
import { invalidParameter } from './errors';
import { findFunction, withFunction } from './find-function';
import type { LambdaFunction } from './function-state';
import { revised } from './updating';

export const TAGGABLE_ARN = text({
  minLength: 1,
  maxLength: 10_000,
  pattern:
    'arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})',
});

/** The function an ARN names; versions and aliases have no tags. Rule API-16. */
export function findTagged(
  account: Account,
  resource: string | undefined,
): Result<LambdaFunction, AwsError> {
  const found = findFunction(account, { FunctionName: resource });
  if (!found.ok) return found;
  return found.value.qualifier === undefined
    ? ok(found.value.fn)
    : invalidParameter(
        'Tags on function aliases and versions are not supported. Please specify a function ARN.',
      );
}

export function withTags(
  account: Account,
  fn: LambdaFunction,
  tags: Readonly<Record<string, string>>,
  randomness: Parameters<typeof revised>[1],
): Result<Account, AwsError> {
  if (Object.keys(tags).length > LIMITS.maxTags.value) {
    return invalidParameter('Number of tags exceeds resource tag limit.');
  }
  return ok(withFunction(account, { ...fn, tags, latest: revised(fn.latest, randomness) }));
}
