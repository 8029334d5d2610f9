import type { Operation } from '../account/operation';
import type { AwsError } from '../kernel/aws-error';
import { err, ok } from '../kernel/result';
import { ACCOUNT } from '../lambda/names';
import { fraction, structure, text } from '../model/shape';

interface QuotaInput {
  readonly ServiceCode?: string;
  readonly QuotaCode?: string;
  readonly DesiredValue?: number;
}

/** Lambda's concurrent executions, by the code AWS gave that quota. */
const CONCURRENT_EXECUTIONS = 'L-B99A9384';
const QUOTA = { ServiceCode: text(), QuotaCode: text() };

function resourceArn({ ServiceCode, QuotaCode }: QuotaInput): string {
  return `arn:aws:servicequotas:${ACCOUNT.region}:${ACCOUNT.accountId}:${ServiceCode}/${QuotaCode}`;
}

function isKnown({ ServiceCode, QuotaCode }: QuotaInput): boolean {
  return ServiceCode === 'lambda' && QuotaCode === CONCURRENT_EXECUTIONS;
}

const NO_QUOTA: AwsError = {
  code: 'NoSuchResourceException',
  message: 'The specified resource does not exist.',
  httpStatus: 400,
};

/** @see https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html (read 2026-11-25) */
export const getServiceQuota: Operation<QuotaInput> = {
  input: structure(QUOTA, ['ServiceCode', 'QuotaCode']),
  iamAction: 'servicequotas:GetServiceQuota',
  resourceArn,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    if (!isKnown(input)) return err(NO_QUOTA);
    return ok({
      output: {
        Quota: {
          ServiceCode: 'lambda',
          QuotaCode: CONCURRENT_EXECUTIONS,
          QuotaName: 'Concurrent executions',
          Value: account.quotas.concurrentExecutions,
          Adjustable: true,
        },
      },
    });
  },
};

/**
 * Granted at once, and downwards too, so that a limit can be hit without a thousand environments. Rule CON-9.
 *
 * @see https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestServiceQuotaIncrease.html (read 2026-11-25)
 */
export const requestServiceQuotaIncrease: Operation<QuotaInput> = {
  input: structure({ ...QUOTA, DesiredValue: fraction({ min: 0, max: 10_000_000_000 }) }, [
    'ServiceCode',
    'QuotaCode',
    'DesiredValue',
  ]),
  iamAction: 'servicequotas:RequestServiceQuotaIncrease',
  resourceArn,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input }) {
    if (!isKnown(input)) return err(NO_QUOTA);
    const concurrentExecutions = Math.floor(input.DesiredValue ?? 0);
    return ok({
      account: { ...account, quotas: { ...account.quotas, concurrentExecutions } },
      output: {
        RequestedQuota: {
          ServiceCode: 'lambda',
          QuotaCode: CONCURRENT_EXECUTIONS,
          DesiredValue: concurrentExecutions,
          Status: 'APPROVED',
        },
      },
    });
  },
};
