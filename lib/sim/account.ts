import type { Account } from './account/account-state';
import { authorize } from './account/authorize';
import { authenticate, type Caller } from './account/caller';
import type { Call, Operation } from './account/operation';
import type { Answer, Plan } from './account/plan';
import { findOperation } from './account/registry';
import type { Surroundings } from './account/surroundings';
import { type RecordedCall, type TrailRecord, trailRecord } from './account/trail-record';
import type { AwsError } from './kernel/aws-error';
import { requestId as newRequestId } from './lambda/names';
import { validate } from './model/validate';

/** One call of an AWS API, as any client makes it. */
export interface ApiCall {
  /** Who calls: an ARN, `root`, `user/alice`, or a service's host name. */
  readonly principal: string;
  /** As the SDK's endpoint names it: `lambda`, `logs`, `sqs`. */
  readonly service: string;
  readonly operation: string;
  /** The request under AWS's names. Anything: it is checked here. */
  readonly input: unknown;
}

export interface CallOutcome {
  readonly account: Account;
  readonly requestId: string;
  readonly answer: Answer;
  readonly plan: Plan;
  readonly record: TrailRecord;
}

/**
 * The front door of the account, the only one: authenticate, authorize, run, record. Rules ACC-1 to ACC-5.
 *
 * Synchronous and pure. What AWS answers, errors included, is a value.
 */
export function call(account: Account, request: ApiCall, surroundings: Surroundings): CallOutcome {
  const requestId = newRequestId(surroundings.random);
  const entry = enter(account, request, surroundings, requestId);
  const { ran } = entry;
  return {
    account: ran.account ?? account,
    requestId,
    answer: ran.answer,
    plan: ran.plan ?? [],
    record: trailRecord(
      {
        service: request.service,
        operation: request.operation,
        requestId,
        caller: entry.caller,
        input: request.input,
        output: ran.answer.status === 'answered' ? ran.answer.output : undefined,
        error: ran.answer.status === 'refused' ? ran.answer.error : undefined,
        isReadOnly: entry.operation?.isReadOnly ?? true,
        access: entry.access,
      },
      surroundings,
    ),
  };
}

interface Ran {
  readonly account?: Account;
  readonly answer: Answer;
  readonly plan?: Plan;
}

/** How far a call came, and what was learned on the way. */
interface Entry {
  readonly ran: Ran;
  readonly caller?: Caller;
  readonly operation?: Operation;
  readonly access?: RecordedCall['access'];
}

function enter(
  account: Account,
  request: ApiCall,
  surroundings: Surroundings,
  requestId: string,
): Entry {
  const caller = authenticate(request.principal);
  if (!caller.ok) return { ran: refused(caller.failure) };
  const operation = findOperation(request.service, request.operation);
  if (!operation) return { ran: refused(UNKNOWN_OPERATION), caller: caller.value };
  const input = validate(operation.input, request.input);
  if (!input.ok) return { ran: refused(input.failure), caller: caller.value, operation };
  const access = {
    caller: caller.value,
    action: operation.iamAction,
    // The model has just been checked, which is what makes the input the operation's own.
    resource: operation.resourceArn(input.value as never),
  };
  const decision = authorize(account, access);
  const ran = run(operation, {
    now: surroundings.now,
    random: surroundings.random,
    account,
    requestId,
    caller: caller.value,
    input: input.value as never,
  });
  return {
    ran,
    caller: caller.value,
    operation,
    access: { caller: access.caller, action: access.action, resource: access.resource, decision },
  };
}

function run(operation: Operation, call: Call<never>): Ran {
  const outcome = operation.run(call);
  if (!outcome.ok) return refused(outcome.failure);
  const { account, output, plan, httpStatus = operation.httpStatus } = outcome.value;
  return {
    ...(account && { account }),
    ...(plan && { plan }),
    answer: output ? { status: 'answered', httpStatus, output } : { status: 'waiting' },
  };
}

const UNKNOWN_OPERATION: AwsError = {
  code: 'UnknownOperationException',
  message: '',
  httpStatus: 404,
};

function refused(error: AwsError): Ran {
  return { answer: { status: 'refused', error } };
}
