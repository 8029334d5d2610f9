import type { AwsError } from '../../kernel/aws-error';
import { err, ok, type Result } from '../../kernel/result';
import { text } from '../../model/shape';
import { ACCOUNT, functionArn, LATEST_VERSION, qualifiedArn } from '../names';
import { invalidParameter, notFound } from './errors';

const REGION = '(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}';

function namePattern(characters: string): string {
  return `(arn:(aws[a-zA-Z-]*)?:lambda:)?(${REGION}:)?(\\d{12}:)?(function:)?([${characters}]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?`;
}

/** The API model's `FunctionName`, and the one that most newer operations take. Rule API-1. */
export const FUNCTION_NAME = text({
  minLength: 1,
  maxLength: 140,
  pattern: namePattern('a-zA-Z0-9-_'),
});
export const NAMESPACED_FUNCTION_NAME = text({
  minLength: 1,
  maxLength: 170,
  pattern: namePattern('a-zA-Z0-9-_\\.'),
});
export const QUALIFIER = text({ minLength: 1, maxLength: 128, pattern: '(|[a-zA-Z0-9$_-]+)' });

interface Named {
  readonly FunctionName?: string | undefined;
  readonly Qualifier?: string | undefined;
}

/** A function as a request names it: by name, partial ARN or ARN, with or without a version or an alias. */
export interface FunctionReference {
  readonly name: string;
  readonly qualifier?: string;
}

const PARTS =
  /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:(?<region>(?:eusc-)?[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[a-zA-Z0-9-_.]+)(?::(?<qualifier>\$LATEST(?:\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$/;

/**
 * Takes a name apart that satisfies the model's pattern.
 *
 * @param named - The request: its `FunctionName`, and its `Qualifier` if it has one.
 * @returns AWS's refusal where the ARN is of another region or account, or the two qualifiers disagree. Rule API-2.
 */
export function functionReference(named: Named): Result<FunctionReference, AwsError> {
  const given = named.FunctionName ?? '';
  const { region, account, name = given, qualifier: derived } = PARTS.exec(given)?.groups ?? {};
  const refused = unreachable(region, account);
  if (refused) return refused;
  const specified = named.Qualifier === '' ? undefined : named.Qualifier;
  if (derived !== undefined && specified !== undefined && derived !== specified) {
    return invalidParameter(
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
  }
  const qualifier = specified ?? derived;
  return ok({ name, ...(qualifier !== undefined && { qualifier }) });
}

/** Functions of other regions and other accounts. */
function unreachable(
  region: string | undefined,
  account: string | undefined,
): { readonly ok: false; readonly failure: AwsError } | undefined {
  if (region !== undefined && region !== ACCOUNT.region) {
    return notFound(
      `Functions from '${region}' are not reachable in this region ('${ACCOUNT.region}')`,
    );
  }
  return account === undefined || account === ACCOUNT.accountId ? undefined : err(OTHER_ACCOUNT);
}

/** AWS says nothing more. */
const OTHER_ACCOUNT: AwsError = { code: 'AccessDeniedException', message: '', httpStatus: 403 };

export function arnOf({ name, qualifier }: FunctionReference): string {
  return qualifier === undefined ? functionArn(name) : qualifiedArn(name, qualifier);
}

/** The resource an operation's permission is about; a name that cannot be read stands for itself. */
export function resourceOf(named: Named): string {
  const reference = functionReference(named);
  return reference.ok ? arnOf(reference.value) : (named.FunctionName ?? '');
}

/** For operations that know functions only: the permission is about the function whatever its name says. */
export function functionResourceOf(named: Pick<Named, 'FunctionName'>): string {
  const reference = functionReference(named);
  return reference.ok ? functionArn(reference.value.name) : (named.FunctionName ?? '');
}

function isVersionNumber(qualifier: string): boolean {
  return /^[0-9]+$/.test(qualifier);
}

/** Letters, digits, hyphens and underscores, but not a number. */
export function isAliasName(qualifier: string): boolean {
  return /^[a-zA-Z0-9-_]+$/.test(qualifier) && !isVersionNumber(qualifier);
}

export function isLatest(qualifier: string | undefined): boolean {
  return qualifier === undefined || qualifier === LATEST_VERSION;
}
