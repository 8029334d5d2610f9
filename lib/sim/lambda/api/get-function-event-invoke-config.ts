import type { FunctionEventInvokeConfig } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import {
  type EventInvokeInput,
  eventInvokeOutput,
  findEventInvokeConfig,
  QUALIFIED_FUNCTION,
} from '../functions/event-invoke-configs';
import { resourceOf } from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html (read 2026-11-25) */
export const getFunctionEventInvokeConfig: Operation<
  EventInvokeInput,
  Wire<FunctionEventInvokeConfig>
> = {
  input: QUALIFIED_FUNCTION,
  iamAction: 'lambda:GetFunctionEventInvokeConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findEventInvokeConfig(account, input);
    return found.ok ? ok({ output: eventInvokeOutput(found.value, found.value.config) }) : found;
  },
};
