import type { AccountShell } from '@/lib/account/account-shell';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import { own } from '@/lib/sim/kernel/own';
import { ok, type Result } from '@/lib/sim/kernel/result';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { LambdaFunction } from '@/lib/sim/lambda/functions/function-state';
import { changeAt } from '@/lib/sim/lambda/functions/version-change';
import { LATEST_VERSION } from '@/lib/sim/lambda/names';
import type { InvokeSettings } from '../invoke-settings';
import { eventInvokeInput, failureQueueName, successQueueName } from './event-invoke-input';
import { settingsInput, settingsOf } from './function-settings';
import { provisionFunction } from './provision-function';
import { callAsReader } from './reader';

/** The code and settings that environments are made of, and how many of them there may be. */
export interface WantedFunction {
  readonly configuration: FunctionConfiguration;
  readonly files: Readonly<Record<string, string>>;
  readonly invoking?: InvokeSettings;
}

type Step = Result<unknown, AwsError>;

/**
 * Brings the account to what the reader has before them, by the calls a tool would make: CreateFunction, or the updates of
 * what has changed, each waited for. The account's clock is moved past the waits.
 *
 * @returns The version to invoke, where it is a published one; or what AWS refuses: then nothing is to be invoked.
 */
export function deployFunction(
  shell: AccountShell,
  wanted: WantedFunction,
): Result<string | undefined, AwsError> {
  const { FunctionName } = wanted.configuration;
  createQueues(shell, FunctionName, wanted.invoking);
  if (!own(shell.account.lambda.functions, FunctionName)) {
    const created = create(shell, wanted);
    if (!created.ok) return created;
  }
  for (const update of [updateSettings, updateCode, updateReserved, updateEventInvoke]) {
    const fn = own(shell.account.lambda.functions, FunctionName);
    const updated = fn ? update(shell, fn, wanted) : ok(null);
    if (!updated.ok) return updated;
  }
  const fn = own(shell.account.lambda.functions, FunctionName);
  return fn ? provisionFunction(shell, fn, wanted.invoking?.provisionedConcurrency) : ok(undefined);
}

export function deleteFunction(shell: AccountShell, FunctionName: string): void {
  callAsReader(shell, 'DeleteFunction', { FunctionName });
}

function create(shell: AccountShell, { configuration, files, invoking }: WantedFunction): Step {
  const input = { ...settingsInput(configuration, invoking), Code: { Files: files } };
  return changed(shell, callAsReader(shell, 'CreateFunction', input));
}

function updateSettings(
  shell: AccountShell,
  { name, latest }: LambdaFunction,
  { configuration, invoking }: WantedFunction,
): Step {
  const input = settingsInput(configuration, invoking);
  if (same(settingsOf(name, latest), input)) return ok(null);
  return changed(shell, callAsReader(shell, 'UpdateFunctionConfiguration', input));
}

function updateCode(
  shell: AccountShell,
  { name, latest }: LambdaFunction,
  { files }: WantedFunction,
): Step {
  const before = own(shell.account.lambda.codes, latest.codeSha256)?.files;
  if (same(before, files)) return ok(null);
  const input = { FunctionName: name, Files: files };
  return changed(shell, callAsReader(shell, 'UpdateFunctionCode', input));
}

function updateReserved(
  shell: AccountShell,
  fn: LambdaFunction,
  { invoking: { reservedConcurrency } = {} }: WantedFunction,
): Step {
  if (fn.reservedConcurrency === reservedConcurrency) return ok(null);
  return reservedConcurrency === undefined
    ? callAsReader(shell, 'DeleteFunctionConcurrency', { FunctionName: fn.name })
    : callAsReader(shell, 'PutFunctionConcurrency', {
        FunctionName: fn.name,
        ReservedConcurrentExecutions: reservedConcurrency,
      });
}

/** AWS's own defaults are no configuration at all. */
function updateEventInvoke(
  shell: AccountShell,
  { name, eventInvokeConfigs }: LambdaFunction,
  { invoking = {} }: WantedFunction,
): Step {
  const input = eventInvokeInput(name, invoking);
  const before = own(eventInvokeConfigs, LATEST_VERSION);
  if (input) return callAsReader(shell, 'PutFunctionEventInvokeConfig', input);
  return before
    ? callAsReader(shell, 'DeleteFunctionEventInvokeConfig', { FunctionName: name })
    : ok(null);
}

function createQueues(
  shell: AccountShell,
  functionName: string,
  { onFailure, onSuccess }: InvokeSettings = {},
): void {
  if (onFailure) createQueue(shell, failureQueueName(functionName));
  if (onSuccess) createQueue(shell, successQueueName(functionName));
}

function createQueue(shell: AccountShell, QueueName: string): void {
  if (own(shell.account.sqs.queues, QueueName)) return;
  callAsReader(shell, 'CreateQueue', { QueueName }, 'sqs');
}

/** A function that has been made or changed is ready after a while. */
function changed(shell: AccountShell, step: Step): Step {
  const now = shell.time.now();
  const ends = Object.values(shell.account.lambda.functions).flatMap(
    ({ latest }) => changeAt(latest, now)?.endsAt ?? [],
  );
  // One more: fractions of a millisecond are lost on the way.
  if (ends.length > 0) shell.time.skipTo(Math.ceil(Math.max(...ends)) + 1);
  return step;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
