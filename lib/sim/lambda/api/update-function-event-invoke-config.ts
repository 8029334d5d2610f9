import type { FunctionEventInvokeConfig } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import {
  checkEventInvoke,
  EVENT_INVOKE_CONFIG,
  type EventInvokeInput,
  eventInvokeOutput,
  givenEventInvoke,
  noEventInvokeConfig,
} from '../functions/event-invoke-configs';
import { withFunction } from '../functions/find-function';
import { resourceOf } from '../functions/function-name';

/** Keeps what is not mentioned. @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionEventInvokeConfig.html (read 2026-11-25) */
export const updateFunctionEventInvokeConfig: Operation<
  EventInvokeInput,
  Wire<FunctionEventInvokeConfig>
> = {
  input: EVENT_INVOKE_CONFIG,
  iamAction: 'lambda:UpdateFunctionEventInvokeConfig',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now }) {
    const checked = checkEventInvoke(account, input);
    if (!checked.ok) return checked;
    const { fn, qualifier } = checked.value;
    const before = own(fn.eventInvokeConfigs, qualifier);
    if (!before) return noEventInvokeConfig(fn.name, qualifier);
    const config = { ...before, ...givenEventInvoke(input, now) };
    return ok({
      account: withFunction(account, {
        ...fn,
        eventInvokeConfigs: { ...fn.eventInvokeConfigs, [qualifier]: config },
      }),
      output: eventInvokeOutput(checked.value, config),
    });
  },
};
