import { expect, it } from 'vitest';
import { call } from '../account';
import { bench, benchWithFunction, FUNCTION, outputOf } from './account-fixture';

const AT = { now: 0, random: (length: number) => new Uint8Array(length) };

it('ACC-1: credentials nobody has are refused before anything else', () => {
  const { account } = bench();
  const request = { principal: 'mallory', service: 'lambda', operation: 'Nonsense', input: {} };
  expect(call(account, request, AT).answer).toEqual({
    status: 'refused',
    error: {
      code: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
      httpStatus: 403,
    },
  });
});

it('ACC-2: an operation nobody has is unknown', () => {
  expect(bench().call('Nonsense')).toEqual({
    status: 'refused',
    error: { code: 'UnknownOperationException', message: '', httpStatus: 404 },
  });
});

it.each([
  ['GetFunction', { FunctionName: 'f' }, 'lambda:GetFunction', 'function:f'],
  ['GetFunction', { FunctionName: 'f', Qualifier: '1' }, 'lambda:GetFunction', 'function:f:1'],
  ['Invoke', { FunctionName: 'f:live' }, 'lambda:InvokeFunction', 'function:f:live'],
])('ACC-3: %s of %j asks IAM for %s', (operation, input, action, resource) => {
  const { records, call: make } = bench();
  make(operation, input);
  expect(records[0]?.access).toMatchObject({
    action,
    resource: `arn:aws:lambda:us-east-1:123456789012:${resource}`,
    decision: { effect: 'allow' },
  });
});

it('ACC-4: a call is recorded as CloudTrail does, without code and environment variables', () => {
  const { call: make, records } = bench();
  make('CreateFunction', { ...FUNCTION, Environment: { Variables: { KEY: 'secret' } } });
  expect(records[0]).toMatchObject({
    eventVersion: '1.11',
    userIdentity: {
      type: 'IAMUser',
      arn: 'arn:aws:iam::123456789012:user/alice',
      accountId: '123456789012',
      userName: 'alice',
    },
    eventTime: '2026-11-22T12:00:00Z',
    eventSource: 'lambda.amazonaws.com',
    eventName: 'CreateFunction20150331',
    requestParameters: {
      functionName: 'f',
      role: FUNCTION.Role,
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      code: {},
    },
    readOnly: false,
    eventCategory: 'Management',
  });
});

it('ACC-4: a refusal is recorded with its code and message', () => {
  const { call: make, records } = bench();
  make('DeleteFunction', { FunctionName: 'f' });
  expect(records[0]).toMatchObject({
    errorCode: 'ResourceNotFoundException',
    errorMessage: 'Function not found: arn:aws:lambda:us-east-1:123456789012:function:f',
    responseElements: null,
  });
});

it('ACC-5: what is refused changes nothing, and what is done leaves the account before it as it was', () => {
  const { account } = benchWithFunction();
  const kept = structuredClone(account);
  const make = (operation: string, input: object) =>
    call(account, { principal: 'root', service: 'lambda', operation, input }, AT);
  expect(make('CreateFunction', FUNCTION).account).toBe(account);
  expect(make('DeleteFunction', { FunctionName: 'f' }).account).not.toEqual(account);
  expect(account).toEqual(kept);
});

it('ACC-6: an account is plain data: JSON gives back the same one', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PublishVersion', { FunctionName: 'f' }));
  lab.call('Invoke', { FunctionName: 'f' });
  lab.call('Invoke', { FunctionName: 'f', InvocationType: 'Event' });
  expect(JSON.parse(JSON.stringify(lab.account))).toEqual(lab.account);
});
