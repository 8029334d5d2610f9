import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { ACCOUNT } from '../lambda/names';

/** Who calls, as authentication found out. */
export interface Caller {
  readonly type: 'root' | 'user' | 'assumedRole' | 'service';
  readonly arn: string;
  readonly accountId: string;
  /** The user, the role and its session, or the service's host name. */
  readonly name: string;
}

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com$/;
const SHORT = /^(?:user\/[\w+=,.@/-]+|assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+)$/;
const LONG = /^arn:aws:(iam|sts)::(\d{12}):(root|user\/.+|assumed-role\/.+\/.+)$/;

/**
 * Finds out who a principal is: an ARN, `root`, `user/alice`, `assumed-role/deployer/session` or a service's host name.
 *
 * @returns The caller, or AWS's answer to credentials nobody has.
 */
export function authenticate(principal: string): Result<Caller, AwsError> {
  if (SERVICE.test(principal)) {
    const { accountId } = ACCOUNT;
    return ok({ type: 'service', arn: principal, accountId, name: principal });
  }
  const parts = LONG.exec(longForm(principal));
  if (!parts) return err(UNKNOWN);
  const [arn, , accountId = '', resource = ''] = parts;
  return ok({ type: typeOf(resource), arn, accountId, name: resource.replace(/^[a-z-]+\//, '') });
}

const UNKNOWN: AwsError = {
  code: 'UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
  httpStatus: 403,
};

function longForm(principal: string): string {
  if (principal !== 'root' && !SHORT.test(principal)) return principal;
  const service = principal.startsWith('assumed-role/') ? 'sts' : 'iam';
  return `arn:aws:${service}::${ACCOUNT.accountId}:${principal}`;
}

function typeOf(resource: string): Caller['type'] {
  if (resource === 'root') return 'root';
  return resource.startsWith('user/') ? 'user' : 'assumedRole';
}
