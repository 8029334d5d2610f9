import type { InvocationResponse } from '@aws-sdk/client-lambda';
import { strToU8 } from 'fflate';
import type { Account } from '../../account/account-state';
import type { Surroundings } from '../../account/surroundings';
import { toBase64 } from '../../kernel/base64';
import { SimulatorFault } from '../../kernel/simulator-fault';
import type { Wire } from '../../model/wire';
import { eventEnded } from '../asynchronous/event-ended';
import type { InvokeResult } from '../invocation';
import { logResult } from '../log-result';
import type { Advanced } from './advanced';
import type { FleetEnvironment, Invocation } from './fleet-state';
import { withEnvironment } from './with-environment';

/** An invocation came to its end: its caller is answered, or the event goes where it goes next. */
export function finishInvocation(
  account: Account,
  one: FleetEnvironment,
  result: InvokeResult,
  surroundings: Surroundings,
): Advanced {
  const { invocation, ...rest } = one;
  if (!invocation) throw new SimulatorFault('BROKEN_INVARIANT', 'An answer to nobody');
  const { requestId } = invocation;
  const ended = { environmentId: one.id, requestId, result };
  const finished = withEnvironment(account, rest);
  if (invocation.type === 'Event') {
    return {
      account: eventEnded(finished, invocation, result, surroundings),
      plan: [{ do: 'tried', ...ended }],
    };
  }
  const output = invokeOutput(invocation, result);
  const answer = { status: 'answered', httpStatus: 200, output } as const;
  return { account: finished, plan: [{ do: 'answer', ...ended, answer }] };
}

function invokeOutput(
  { executedVersion, tail }: Invocation,
  { functionError, payloadText }: InvokeResult,
): Wire<Omit<InvocationResponse, 'Payload'>> & { readonly Payload: string } {
  return {
    StatusCode: 200,
    ExecutedVersion: executedVersion,
    ...(functionError !== '' && { FunctionError: functionError }),
    ...(tail && { LogResult: toBase64(strToU8(logResult(tail))) }),
    Payload: payloadText,
  };
}
