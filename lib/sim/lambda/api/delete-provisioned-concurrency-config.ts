import type { DeleteProvisionedConcurrencyConfigRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { withFunction } from '../functions/find-function';
import { resourceOf } from '../functions/function-name';
import { findProvisionable, NOT_FOR_LATEST, QUALIFIED } from '../functions/provisioned';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteProvisionedConcurrencyConfig.html (read 2026-11-25) */
export const deleteProvisionedConcurrencyConfig: Operation<
  Wire<DeleteProvisionedConcurrencyConfigRequest>
> = {
  input: QUALIFIED,
  iamAction: 'lambda:DeleteProvisionedConcurrencyConfig',
  resourceArn: resourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input }) {
    const found = findProvisionable(account, input, NOT_FOR_LATEST);
    if (!found.ok) return found;
    const { fn, qualifier } = found.value;
    return ok({
      account: withFunction(account, { ...fn, provisioned: without(fn.provisioned, qualifier) }),
      output: {},
    });
  },
};
