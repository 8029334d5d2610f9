import type {
  PutProvisionedConcurrencyConfigRequest,
  PutProvisionedConcurrencyConfigResponse,
} from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own, without } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { structure, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { provisionedTotal, unreservedConcurrency } from '../fleet/concurrency';
import { conflict, invalidParameter, invalidParameterOfNobody } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { isAliasName, resourceOf } from '../functions/function-name';
import {
  findProvisionable,
  PROVISIONING_MS,
  type Provisionable,
  provisionedOutput,
  QUALIFIED,
} from '../functions/provisioned';
import { LIMITS } from '../limits';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html (read 2026-11-25) */
export const putProvisionedConcurrencyConfig: Operation<
  Wire<PutProvisionedConcurrencyConfigRequest>,
  Wire<PutProvisionedConcurrencyConfigResponse>
> = {
  input: structure({ ...QUALIFIED.members, ProvisionedConcurrentExecutions: whole({ min: 1 }) }, [
    ...QUALIFIED.required,
    'ProvisionedConcurrentExecutions',
  ]),
  iamAction: 'lambda:PutProvisionedConcurrencyConfig',
  resourceArn: resourceOf,
  httpStatus: 202,
  isReadOnly: false,

  run({ account, input, now }) {
    const found = findProvisionable(
      account,
      input,
      'Provisioned Concurrency Configs cannot be applied to unpublished function versions.',
    );
    if (!found.ok) return found;
    const { fn, qualifier } = found.value;
    const { ProvisionedConcurrentExecutions: requested = 0 } = input;
    const room = checkRoom(account, found.value, requested);
    if (!room.ok) return room;
    const twice = checkNotTwice(found.value);
    if (!twice.ok) return twice;
    const config = { requested, lastModified: now, readyAt: now + PROVISIONING_MS };
    return ok({
      account: withFunction(account, {
        ...fn,
        provisioned: { ...fn.provisioned, [qualifier]: config },
      }),
      output: provisionedOutput(config, now),
    });
  },
};

function checkRoom(
  account: Account,
  { fn, qualifier }: Provisionable,
  requested: number,
): Result<null, AwsError> {
  const others = provisionedTotal({ ...fn, provisioned: without(fn.provisioned, qualifier) });
  if (fn.reservedConcurrency !== undefined) {
    return fn.reservedConcurrency < others + requested
      ? invalidParameter(
          'Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function',
        )
      : ok(null);
  }
  const unreserved =
    unreservedConcurrency(account) + (own(fn.provisioned, qualifier)?.requested ?? 0);
  if (requested > unreserved) {
    return invalidParameterOfNobody(
      `Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [${unreserved}].`,
    );
  }
  const least = LIMITS.minUnreservedConcurrency.value;
  return unreserved - requested < least
    ? invalidParameterOfNobody(
        `Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${least}].`,
      )
    : ok(null);
}

/** A version has one at most, by its number or by an alias. */
function checkNotTwice({ fn, qualifier }: Provisionable): Result<null, AwsError> {
  if (isAliasName(qualifier)) {
    const version = own(fn.aliases, qualifier)?.functionVersion ?? '';
    return own(fn.provisioned, version)
      ? conflict(
          "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
        )
      : ok(null);
  }
  const byAlias = Object.values(fn.aliases).some(
    ({ name, functionVersion }) => functionVersion === qualifier && own(fn.provisioned, name),
  );
  return byAlias ? conflict('Version is pointed by a Provisioned Concurrency alias') : ok(null);
}
