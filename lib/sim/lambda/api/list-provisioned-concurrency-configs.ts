import type {
  ListProvisionedConcurrencyConfigsRequest,
  ListProvisionedConcurrencyConfigsResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import { provisionedOutput } from '../functions/provisioned';
import { qualifiedArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html (read 2026-11-25) */
export const listProvisionedConcurrencyConfigs: Operation<
  Wire<ListProvisionedConcurrencyConfigsRequest>,
  Wire<ListProvisionedConcurrencyConfigsResponse>
> = {
  input: structure({ FunctionName: FUNCTION_NAME, ...PAGING }, ['FunctionName']),
  iamAction: 'lambda:ListProvisionedConcurrencyConfigs',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { name, provisioned } = found.value.fn;
    const { items, ...next } = page(Object.entries(provisioned), input);
    const configs = items.map(([qualifier, config]) => ({
      FunctionArn: qualifiedArn(name, qualifier),
      ...provisionedOutput(config, now),
    }));
    return ok({ output: { ProvisionedConcurrencyConfigs: configs, ...next } });
  },
};
