import { own } from '../kernel/own';
import { LAMBDA_OPERATIONS } from '../lambda/api/registry';
import { LOGS_OPERATIONS } from '../logs/api/registry';
import { getServiceQuota, requestServiceQuotaIncrease } from '../quotas/quota-operations';
import { SQS_OPERATIONS } from '../sqs/api/registry';
import type { Operation } from './operation';

/** Every operation of the account, by service and by AWS's name. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  lambda: LAMBDA_OPERATIONS,
  logs: LOGS_OPERATIONS,
  servicequotas: {
    GetServiceQuota: getServiceQuota,
    RequestServiceQuotaIncrease: requestServiceQuotaIncrease,
  },
  sqs: SQS_OPERATIONS,
};

export function findOperation(service: string, operation: string): Operation | undefined {
  return own(own(SERVICES, service) ?? {}, operation);
}
