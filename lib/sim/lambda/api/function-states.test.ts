import { expect, it } from 'vitest';
import { bench, benchWithFunction, FUNCTION, outputOf } from '../../account/account-fixture';
import { answers, endHandler, invoke, running } from '../../account/fleet-fixture';
import { CREATION_MS, UPDATE_MS } from '../functions/version-change';

const NAMED = { FunctionName: 'f' };

it('STATE-1: a new function is Pending, then Active, with another revision', () => {
  const lab = bench();
  const created = outputOf(lab.call('CreateFunction', FUNCTION));
  expect(created).toMatchObject({
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
  });
  lab.wait(CREATION_MS);
  const active = outputOf(lab.call('GetFunctionConfiguration', NAMED));
  expect(active).toMatchObject({ State: 'Active', LastUpdateStatus: 'Successful' });
  expect(active).not.toHaveProperty('StateReason');
  expect(active.RevisionId).not.toBe(created.RevisionId);
});

it('STATE-1: an update is InProgress, then Successful', () => {
  const lab = benchWithFunction();
  expect(outputOf(lab.call('UpdateFunctionConfiguration', { ...NAMED, Timeout: 9 }))).toMatchObject(
    {
      Timeout: 9,
      LastUpdateStatus: 'InProgress',
      LastUpdateStatusReason: 'The function is being created.',
      LastUpdateStatusReasonCode: 'Creating',
    },
  );
  lab.wait(UPDATE_MS);
  expect(outputOf(lab.call('GetFunctionConfiguration', NAMED))).toMatchObject({
    LastUpdateStatus: 'Successful',
  });
});

it('STATE-4: while an update is under way, what was there before runs', () => {
  const lab = benchWithFunction({ Timeout: 3 });
  lab.call('UpdateFunctionConfiguration', { ...NAMED, Timeout: 9 });
  invoke(lab);
  expect(running(lab)[0]?.deadline).toBe(lab.now + 3_000);
  endHandler(lab);
  lab.wait(UPDATE_MS);
  invoke(lab);
  expect(running(lab)[0]?.deadline).toBe(lab.now + 9_000);
});

it('API-11: a version is frozen when it is published', () => {
  const lab = benchWithFunction({ Description: 'first' });
  const version = outputOf(lab.call('PublishVersion', NAMED));
  expect(version).toMatchObject({
    Version: '1',
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f:1',
  });
  lab.call('UpdateFunctionConfiguration', { ...NAMED, Description: 'second' });
  lab.wait(UPDATE_MS);
  const read = { ...NAMED, Qualifier: '1' };
  expect(outputOf(lab.call('GetFunctionConfiguration', read))).toMatchObject({
    Description: 'first',
  });
});

it('API-11: publishing what has not changed gives the last version again', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PublishVersion', NAMED));
  expect(outputOf(lab.call('PublishVersion', NAMED))).toMatchObject({ Version: '1' });
});

it('API-12: a weighted alias sends its share to the other version', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PublishVersion', NAMED));
  lab.call('UpdateFunctionConfiguration', { ...NAMED, Timeout: 9 });
  lab.wait(UPDATE_MS);
  outputOf(lab.call('PublishVersion', NAMED));
  lab.wait(CREATION_MS);
  const alias = { ...NAMED, Name: 'live', FunctionVersion: '1' };
  const RoutingConfig = { AdditionalVersionWeights: { '2': 1 } };
  outputOf(lab.call('CreateAlias', { ...alias, RoutingConfig }));
  invoke(lab, { Qualifier: 'live' });
  endHandler(lab);
  lab.call('UpdateAlias', { ...NAMED, Name: 'live', RoutingConfig: {} });
  invoke(lab, { Qualifier: 'live' });
  endHandler(lab);
  expect(answers(lab)).toEqual([
    { StatusCode: 200, ExecutedVersion: '2', Payload: '"done"' },
    { StatusCode: 200, ExecutedVersion: '1', Payload: '"done"' },
  ]);
});

it('API-8: with JSON both log levels are INFO until they are set', () => {
  const lab = benchWithFunction({ LoggingConfig: { LogFormat: 'JSON' } });
  expect(outputOf(lab.call('GetFunctionConfiguration', NAMED)).LoggingConfig).toEqual({
    LogFormat: 'JSON',
    LogGroup: '/aws/lambda/f',
    ApplicationLogLevel: 'INFO',
    SystemLogLevel: 'INFO',
  });
});
