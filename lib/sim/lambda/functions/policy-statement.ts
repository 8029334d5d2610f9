import type { AddPermissionRequest } from '@aws-sdk/client-lambda';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { invalidParameter } from './errors';
import type { LambdaFunction, PolicyStatement } from './function-state';
import { revised } from './updating';

/** Which policy of a function a qualifier means; without one it is that of the function itself. */
export function policyKey(qualifier: string | undefined): string {
  return qualifier ?? '$LATEST';
}

/** The statement AWS makes of a request. Rule API-15. */
export function policyStatement(
  input: Wire<AddPermissionRequest>,
  Resource: string,
): Result<PolicyStatement, AwsError> {
  const principal = principalOf(input.Principal ?? '');
  if (principal === undefined) {
    return invalidParameter(
      'The provided principal was invalid. Please check the principal and try again.',
    );
  }
  const condition = conditionOf(input);
  return ok({
    Sid: input.StatementId ?? '',
    Effect: 'Allow',
    Principal: principal,
    Action: input.Action ?? '',
    Resource,
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  });
}

function principalOf(given: string): PolicyStatement['Principal'] | undefined {
  if (given === '*') return given;
  if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(given)) return { Service: given };
  if (/^\d{12}$/.test(given)) return { AWS: `arn:aws:iam::${given}:root` };
  return /^arn:aws[a-zA-Z-]*:(?:iam|sts)::\d{12}:/.test(given) ? { AWS: given } : undefined;
}

function conditionOf(input: Wire<AddPermissionRequest>): NonNullable<PolicyStatement['Condition']> {
  const equals = present({
    'AWS:SourceAccount': input.SourceAccount,
    'lambda:FunctionUrlAuthType': input.FunctionUrlAuthType,
    'aws:PrincipalOrgID': input.PrincipalOrgID,
    'lambda:EventSourceToken': input.EventSourceToken,
  });
  const like = present({ 'AWS:SourceArn': input.SourceArn });
  return {
    ...(Object.keys(equals).length > 0 && { StringEquals: equals }),
    ...(Object.keys(like).length > 0 && { ArnLike: like }),
  };
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}

/** The revision of what a policy belongs to: a version's or an alias's. */
export function policyRevision(fn: LambdaFunction, qualifier: string | undefined): string {
  const key = policyKey(qualifier);
  if (key === '$LATEST') return fn.latest.revisionId;
  return own(fn.aliases, key)?.revisionId ?? own(fn.published, key)?.revisionId ?? '';
}

/** The function with another policy, which also gives what it belongs to a new revision. */
export function withPolicy(
  fn: LambdaFunction,
  qualifier: string | undefined,
  statements: readonly PolicyStatement[],
  randomness: Parameters<typeof revised>[1],
): LambdaFunction {
  const key = policyKey(qualifier);
  const { [key]: _, ...others } = fn.policies;
  const policies = statements.length === 0 ? others : { ...fn.policies, [key]: statements };
  const alias = own(fn.aliases, key);
  const version = own(fn.published, key);
  if (key === '$LATEST') return { ...fn, policies, latest: revised(fn.latest, randomness) };
  if (alias) {
    const { revisionId } = revised(fn.latest, randomness);
    return { ...fn, policies, aliases: { ...fn.aliases, [key]: { ...alias, revisionId } } };
  }
  if (!version) return { ...fn, policies };
  return {
    ...fn,
    policies,
    published: { ...fn.published, [key]: revised(version, randomness) },
  };
}
