import type { FunctionEventInvokeConfig } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import {
  checkEventInvoke,
  EVENT_INVOKE_CONFIG,
  type EventInvokeInput,
  eventInvokeOutput,
  givenEventInvoke,
} from '../functions/event-invoke-configs';
import { withFunction } from '../functions/find-function';
import { resourceOf } from '../functions/function-name';

/** Replaces what was there. @see https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html (read 2026-11-25) */
export const putFunctionEventInvokeConfig: Operation<
  EventInvokeInput,
  Wire<FunctionEventInvokeConfig>
> = {
  input: EVENT_INVOKE_CONFIG,
  iamAction: 'lambda:PutFunctionEventInvokeConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const checked = checkEventInvoke(account, input);
    if (!checked.ok) return checked;
    const { fn, qualifier } = checked.value;
    const config = { destinationConfig: {}, ...givenEventInvoke(input, now) };
    return ok({
      account: withFunction(account, {
        ...fn,
        eventInvokeConfigs: { ...fn.eventInvokeConfigs, [qualifier]: config },
      }),
      output: eventInvokeOutput(checked.value, config),
    });
  },
};
