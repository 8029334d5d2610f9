import { expect, it } from 'vitest';
import { benchWithFunction, FUNCTION, outputOf } from '../../account/account-fixture';
import {
  answers,
  count,
  endHandler,
  invoke,
  pass,
  RETURNED,
  running,
  write,
} from '../../account/fleet-fixture';
import { wakeTime } from '../../account/what-happens';
import type { InitializationOutcome } from '../environment-state';
import { PROVISIONING_MS } from '../functions/provisioned';
import { UPDATE_MS } from '../functions/version-change';
import { IDLE_MS } from './settle';

const NAMED = { FunctionName: 'f' };
const SHORT_OF_ROOM = (Reason: string) => ({
  status: 'refused',
  error: {
    code: 'TooManyRequestsException',
    message: 'Rate Exceeded.',
    httpStatus: 429,
    members: { Type: 'User', Reason },
  },
});

it('CON-1: a request gets an idle environment if there is one, else a new one', () => {
  const lab = benchWithFunction();
  invoke(lab);
  invoke(lab);
  expect(new Set(running(lab).map(({ environmentId }) => environmentId)).size).toBe(2);
  endHandler(lab);
  invoke(lab);
  expect(count(lab, 'startProcess')).toBe(2);
});

it('CON-1: of several idle environments the one used last gets the request', () => {
  const lab = benchWithFunction();
  invoke(lab);
  invoke(lab);
  const [first, second] = running(lab);
  endHandler(lab);
  pass(lab, 10);
  endHandler(lab);
  invoke(lab);
  expect(running(lab).map(({ environmentId }) => environmentId)).toEqual([second?.environmentId]);
  expect(first?.environmentId).not.toBe(second?.environmentId);
});

it('CON-2: the account has so many executions at once, and no more', () => {
  const lab = benchWithFunction({}, { concurrentExecutions: 2 });
  invoke(lab);
  invoke(lab);
  expect(invoke(lab)).toEqual(SHORT_OF_ROOM('ConcurrentInvocationLimitExceeded'));
  endHandler(lab);
  expect(invoke(lab)).toEqual({ status: 'waiting' });
});

it('CON-2: what is reserved for one function is taken from the others', () => {
  const lab = benchWithFunction({}, { concurrentExecutions: 102 });
  outputOf(lab.call('CreateFunction', { ...FUNCTION, FunctionName: 'g' }));
  pass(lab, 1_000);
  const reserved = { FunctionName: 'g', ReservedConcurrentExecutions: 2 };
  outputOf(lab.call('PutFunctionConcurrency', reserved));
  for (let request = 0; request < 100; request += 1) invoke(lab);
  expect(invoke(lab)).toEqual(SHORT_OF_ROOM('ConcurrentInvocationLimitExceeded'));
  expect(invoke(lab, { FunctionName: 'g' })).toEqual({ status: 'waiting' });
});

it('CON-3: a function never runs more often at once than is reserved for it', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 1 }));
  invoke(lab);
  expect(invoke(lab)).toEqual(SHORT_OF_ROOM('ReservedFunctionConcurrentInvocationLimitExceeded'));
});

it('CON-4: a request that is throttled starts nothing and logs nothing', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 0 }));
  invoke(lab);
  expect(lab.plan).toEqual([]);
  expect(lab.account.logs.groups).toEqual({});
});

it('CON-5: a function gets a thousand new environments within ten seconds', () => {
  const lab = benchWithFunction();
  const { account } = lab;
  const scaling = { f: { left: 1, asOf: lab.now } };
  lab.account = { ...account, fleet: { ...account.fleet, scaling } };
  expect(invoke(lab)).toEqual({ status: 'waiting' });
  expect(invoke(lab)).toEqual(SHORT_OF_ROOM('ConcurrentInvocationLimitExceeded'));
  pass(lab, 10);
  expect(invoke(lab)).toEqual({ status: 'waiting' });
  expect(invoke(lab)).toEqual(SHORT_OF_ROOM('ConcurrentInvocationLimitExceeded'));
});

it('CON-6: an environment whose code or settings are outdated goes', () => {
  const lab = benchWithFunction();
  invoke(lab);
  endHandler(lab);
  lab.call('UpdateFunctionConfiguration', { ...NAMED, Timeout: 9 });
  pass(lab, UPDATE_MS);
  expect(lab.account.fleet.environments).toEqual({});
  expect(count(lab, 'stopProcess')).toBe(1);
});

it('CON-6: a busy environment finishes its request first', () => {
  const lab = benchWithFunction();
  invoke(lab);
  lab.call('DeleteFunction', NAMED);
  pass(lab, 1);
  endHandler(lab);
  expect(answers(lab)).toEqual([
    { StatusCode: 200, ExecutedVersion: '$LATEST', Payload: '"done"' },
  ]);
  expect(lab.account.fleet.environments).toEqual({});
});

it('CON-7: an environment that nobody used for a while goes', () => {
  const lab = benchWithFunction();
  invoke(lab);
  endHandler(lab);
  pass(lab, IDLE_MS - 1);
  expect(count(lab, 'stopProcess')).toBe(0);
  pass(lab, 1);
  expect(count(lab, 'stopProcess')).toBe(1);
});

/** A published version for which environments were provisioned, and initialised in that way. */
function provisionedBench(count: number, init?: InitializationOutcome) {
  const lab = benchWithFunction({}, { concurrentExecutions: 100 + count });
  outputOf(lab.call('PublishVersion', NAMED));
  pass(lab, 1_000);
  const provisioned = { ...NAMED, Qualifier: '1', ProvisionedConcurrentExecutions: count };
  expect(outputOf(lab.call('PutProvisionedConcurrencyConfig', provisioned))).toMatchObject({
    RequestedProvisionedConcurrentExecutions: count,
    Status: 'IN_PROGRESS',
  });
  expect(wakeTime(lab.account, lab.now)).toBe(lab.now);
  pass(lab, 0, init);
  pass(lab, PROVISIONING_MS);
  return lab;
}

it('CON-8: provisioned concurrency serves its version, and the rest of the account what comes beyond it', () => {
  const lab = provisionedBench(1);
  invoke(lab, { Qualifier: '1' });
  invoke(lab, { Qualifier: '1' });
  const kinds = Object.values(lab.account.fleet.environments).map((one) => one.isProvisioned);
  expect(kinds).toEqual([true, false]);
});

it('CON-10: a provisioned environment is initialised ahead; its first REPORT has the init, and is warm', () => {
  const lab = provisionedBench(2);
  expect([count(lab, 'startProcess'), count(lab, 'initialize')]).toEqual([2, 2]);
  invoke(lab, { Qualifier: '1' });
  endHandler(lab);
  expect(count(lab, 'startProcess')).toBe(2);
  expect(
    lab.plan.flatMap((effect) => (effect.do === 'answer' ? [effect.result] : [])),
  ).toMatchObject([{ coldStart: false, report: { initDurationMs: 100, billedDurationMs: 200 } }]);
});

it('CON-10: environments that are provisioned no longer go', () => {
  const lab = provisionedBench(2);
  outputOf(lab.call('DeleteProvisionedConcurrencyConfig', { ...NAMED, Qualifier: '1' }));
  pass(lab, 0);
  expect(lab.account.fleet.environments).toEqual({});
});

it.each([
  ['threw', { status: 'threw', errorType: 'E', payloadText: '{}', processEnded: true }],
  ['exited', { status: 'exited', exit: { kind: 'status', status: 1 } }],
] as const)('CON-11: one that cannot be initialised (%s) is not tried again', (_, ending) => {
  const lab = provisionedBench(1, { ...ending, durationMs: 10, maxMemoryUsedMb: 30 });
  expect(lab.account.fleet.environments).toEqual({});
  expect(
    outputOf(lab.call('GetProvisionedConcurrencyConfig', { ...NAMED, Qualifier: '1' })),
  ).toMatchObject({ Status: 'FAILED', StatusReason: 'FUNCTION_ERROR_INIT_FAILURE' });
  expect(wakeTime(lab.account, lab.now)).toBeUndefined();
});

it('CON-9: a quota may be lowered, so that its limit can be met', () => {
  const lab = benchWithFunction();
  const quota = { ServiceCode: 'lambda', QuotaCode: 'L-B99A9384', DesiredValue: 10 };
  outputOf(lab.call('servicequotas:RequestServiceQuotaIncrease', quota));
  expect(outputOf(lab.call('GetAccountSettings'))).toMatchObject({
    AccountLimit: { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 },
  });
});

it('INV-10: with LogType Tail the answer has the end of the log, in Base64', () => {
  const lab = benchWithFunction();
  invoke(lab, { LogType: 'Tail' });
  write(lab, 'hello');
  endHandler(lab, RETURNED);
  const [answer] = answers(lab) as readonly { LogResult: string }[];
  const log = Buffer.from(answer?.LogResult ?? '', 'base64').toString();
  expect(log.replaceAll(/[0-9a-f-]{36}/g, 'ID')).toBe(
    [
      'START RequestId: ID Version: $LATEST',
      'hello',
      'END RequestId: ID',
      'REPORT RequestId: ID\tDuration: 100.00 ms\tBilled Duration: 200 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tInit Duration: 100.00 ms\t',
      '',
    ].join('\n'),
  );
});
