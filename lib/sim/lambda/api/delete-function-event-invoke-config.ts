import type { Operation } from '../../account/operation';
import { without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import {
  type EventInvokeInput,
  findEventInvokeConfig,
  QUALIFIED_FUNCTION,
} from '../functions/event-invoke-configs';
import { withFunction } from '../functions/find-function';
import { resourceOf } from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionEventInvokeConfig.html (read 2026-11-25) */
export const deleteFunctionEventInvokeConfig: Operation<EventInvokeInput> = {
  input: QUALIFIED_FUNCTION,
  iamAction: 'lambda:DeleteFunctionEventInvokeConfig',
  resourceArn: resourceOf,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input }) {
    const found = findEventInvokeConfig(account, input);
    if (!found.ok) return found;
    const { fn, qualifier } = found.value;
    return ok({
      account: withFunction(account, {
        ...fn,
        eventInvokeConfigs: without(fn.eventInvokeConfigs, qualifier),
      }),
      output: {},
    });
  },
};
