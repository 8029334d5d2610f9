import type { GetAccountSettingsRequest, GetAccountSettingsResponse } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { unreservedConcurrency } from '../fleet/concurrency';
import { LIMITS } from '../limits';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html (read 2026-11-25) */
export const getAccountSettings: Operation<
  Wire<GetAccountSettingsRequest>,
  Wire<GetAccountSettingsResponse>
> = {
  input: structure({}),
  iamAction: 'lambda:GetAccountSettings',
  resourceArn: () => '*',
  httpStatus: 200,
  isReadOnly: true,

  run({ account }) {
    return ok({
      output: {
        AccountLimit: {
          TotalCodeSize: LIMITS.maxCodeStorageBytes.value,
          CodeSizeUnzipped: LIMITS.maxUnzippedBytes.value,
          CodeSizeZipped: LIMITS.maxZippedBytes.value,
          ConcurrentExecutions: account.quotas.concurrentExecutions,
          UnreservedConcurrentExecutions: unreservedConcurrency(account),
        },
        AccountUsage: {
          TotalCodeSize: codeSize(account),
          FunctionCount: Object.keys(account.lambda.functions).length,
        },
      },
    });
  },
};

/** Every version counts with its own copy, and so does every version of a layer. */
function codeSize({ lambda }: Account): number {
  const functions = Object.values(lambda.functions)
    .flatMap(({ latest, published }) => [latest, ...Object.values(published)])
    .reduce((sum, { codeSha256 }) => sum + (own(lambda.codes, codeSha256)?.sizeBytes ?? 0), 0);
  const layers = Object.values(lambda.layers)
    .flatMap(({ versions }) => Object.values(versions))
    .reduce((sum, { codeSizeBytes }) => sum + codeSizeBytes, 0);
  return functions + layers;
}
