import type { InvocationRequest } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { Call, Operation, Outcome } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { err, ok, type Result } from '../../kernel/result';
import { utf8Length } from '../../kernel/utf8-length';
import { ANYTHING, oneOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { withEvents } from '../asynchronous/events';
import { checkEvent } from '../event-check';
import { environmentOrder } from '../fleet/environment-order';
import { placeInvocation } from '../fleet/place-invocation';
import { settle } from '../fleet/settle';
import { chooseVersion } from '../functions/choose-version';
import { functionNotFound, tooLarge, typed } from '../functions/errors';
import {
  arnOf,
  type FunctionReference,
  functionReference,
  NAMESPACED_FUNCTION_NAME,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { changeAt, stillPending } from '../functions/version-change';
import { clientContextText } from '../invoke-client-context';
import { payloadText } from '../invoke-payload';
import { LIMITS } from '../limits';
import { LATEST_VERSION, qualifiedArn } from '../names';

type Input = Wire<Omit<InvocationRequest, 'Payload'>> & { readonly Payload?: unknown };
type Output = { readonly StatusCode: number; readonly Payload: string };

interface Target {
  readonly reference: FunctionReference;
  readonly fn: LambdaFunction;
  readonly version: FunctionVersion;
}

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html (read 2026-11-25) */
export const invoke: Operation<Input, Output> = {
  input: structure(
    {
      FunctionName: NAMESPACED_FUNCTION_NAME,
      Qualifier: QUALIFIER,
      InvocationType: oneOf('Event', 'RequestResponse', 'DryRun'),
      LogType: oneOf('None', 'Tail'),
      ClientContext: text(),
      Payload: ANYTHING,
    },
    ['FunctionName'],
  ),
  iamAction: 'lambda:InvokeFunction',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run(call) {
    const event = eventOf(call.input);
    if (!event.ok) return event;
    const target = findTarget(call);
    if (!target.ok) return target;
    const { InvocationType = 'RequestResponse' } = call.input;
    if (InvocationType === 'DryRun') {
      return ok({ output: { StatusCode: 204, Payload: '' }, httpStatus: 204 });
    }
    return InvocationType === 'Event'
      ? accept(call, target.value, event.value)
      : place(call, target.value, event.value);
  },
};

/** The payload as the function gets it. Rules INV-1 to INV-8. */
function eventOf({ Payload, InvocationType }: Input): Result<string, AwsError> {
  const text = payloadText(Payload);
  if (!text.ok) return text;
  const bytes = utf8Length(text.value);
  if (InvocationType === 'Event' && bytes > LIMITS.maxEventBytes.value) {
    return tooLarge(
      `${bytes} byte payload is too large for the Event invocation type (limit ${LIMITS.maxEventBytes.value} bytes)`,
    );
  }
  const checked = checkEvent(text.value);
  return checked.ok ? checked : typed(err(checked.failure.error));
}

function findTarget({ account, input, now, random }: Call<Input>): Result<Target, AwsError> {
  const reference = functionReference(input);
  if (!reference.ok) return reference;
  const { name, qualifier } = reference.value;
  const fn = own(account.lambda.functions, name);
  if (!fn) return functionNotFound(qualifiedArn(name, qualifier ?? LATEST_VERSION));
  const version = chooseVersion(fn, qualifier, { now, random });
  if (!version) return functionNotFound(arnOf(reference.value));
  if (changeAt(version, now)?.kind === 'creating') return stillPending();
  return ok({ reference: reference.value, fn, version });
}

function place(
  { account, requestId, input, now, random }: Call<Input>,
  { reference, fn, version }: Target,
  eventText: string,
): Outcome<Output> {
  const settled = settle(account, { now, random });
  const placed = placeInvocation(
    settled.account,
    { fn, version },
    {
      requestId,
      type: 'RequestResponse',
      invokedFunctionArn: arnOf(reference),
      eventText,
      ...clientContextText(input.ClientContext),
      wantsTail: input.LogType === 'Tail',
    },
    { now, random },
  );
  if (!placed.ok) return placed;
  const { plan } = placed.value;
  return ok({ account: placed.value.account, plan: [...settled.plan, ...plan] });
}

/** Accepted is accepted: whether there is room for it is seen when it is tried. Rule ASY-1. */
function accept(
  { account, requestId, input, now, random }: Call<Input>,
  { reference, fn, version }: Target,
  eventText: string,
): Outcome<Output> {
  const runs = environmentOrder(fn.name, version, '');
  if (!runs.ok) return runs;
  const queued: Account = withEvents(account, [
    ...account.fleet.events,
    {
      requestId,
      functionName: fn.name,
      ...(reference.qualifier !== undefined && { qualifier: reference.qualifier }),
      invokedFunctionArn: arnOf(reference),
      eventText,
      ...clientContextText(input.ClientContext),
      acceptedAt: now,
      attempts: 0,
      throttles: 0,
      dueAt: now,
    },
  ]);
  return ok({
    ...settle(queued, { now, random }),
    output: { StatusCode: 202, Payload: '' },
    httpStatus: 202,
  });
}
