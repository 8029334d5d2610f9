import { expect, it } from 'vitest';
import { contextOfRun, readContextValues, shownValue } from './context-values';
import { toSampleView } from './sample-view';

const { configuration } = toSampleView(
  {
    folder: 'shape',
    runtime: 'python3.14',
    handler: 'lambda_function.myfunc_handler',
    functionName: 'myfunc',
    events: [{ name: 'event1', payload: {} }],
  },
  {},
);
const RUN = {
  configuration,
  requestId: '5f3a8c1e-0000-4000-8000-000000000000',
  logStreamName: '2026/11/22/[$LATEST]0123456789abcdef0123456789abcdef',
  report: { durationMs: 1.5, billedDurationMs: 2, memorySizeMb: 128, maxMemoryUsedMb: 40 },
};

it('gives the members a Python handler saw in a run of the reader', () => {
  expect(contextOfRun(RUN)).toEqual({
    remaining: 3000,
    function_name: 'myfunc',
    function_version: '$LATEST',
    invoked_function_arn: 'arn:aws:lambda:us-east-1:123456789012:function:myfunc',
    memory_limit_in_mb: '128',
    aws_request_id: RUN.requestId,
    log_group_name: '/aws/lambda/myfunc',
    log_stream_name: RUN.logStreamName,
    identity: { cognito_identity_id: null, cognito_identity_pool_id: null },
    client_context: null,
  });
});

it('shows identity as undefined for Node.js', () => {
  const values = contextOfRun({
    ...RUN,
    configuration: { ...configuration, Runtime: 'nodejs24.x' },
  });
  expect([shownValue(values, 'identity'), shownValue(values, 'memory_limit_in_mb')]).toEqual([
    'undefined',
    '"128"',
  ]);
});

it('takes an error for no answer', () => {
  expect(readContextValues('{"errorType": "Sandbox.Timedout"}')).toBeUndefined();
});
