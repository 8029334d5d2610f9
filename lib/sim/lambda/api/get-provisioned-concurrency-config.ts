import type {
  GetProvisionedConcurrencyConfigRequest,
  GetProvisionedConcurrencyConfigResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { err, ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { resourceOf } from '../functions/function-name';
import {
  findProvisionable,
  NOT_FOR_LATEST,
  provisionedOutput,
  QUALIFIED,
} from '../functions/provisioned';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetProvisionedConcurrencyConfig.html (read 2026-11-25) */
export const getProvisionedConcurrencyConfig: Operation<
  Wire<GetProvisionedConcurrencyConfigRequest>,
  Wire<GetProvisionedConcurrencyConfigResponse>
> = {
  input: QUALIFIED,
  iamAction: 'lambda:GetProvisionedConcurrencyConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const found = findProvisionable(account, input, NOT_FOR_LATEST);
    if (!found.ok) return found;
    const config = own(found.value.fn.provisioned, found.value.qualifier);
    return config ? ok({ output: provisionedOutput(config, now) }) : err(NO_CONFIG);
  },
};

const NO_CONFIG: AwsError = {
  code: 'ProvisionedConcurrencyConfigNotFoundException',
  message: 'No Provisioned Concurrency Config found for this function',
  httpStatus: 404,
  members: { Type: 'User' },
};
