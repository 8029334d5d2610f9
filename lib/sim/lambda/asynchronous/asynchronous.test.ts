import { expect, it } from 'vitest';
import { benchWithFunction, outputOf } from '../../account/account-fixture';
import {
  count,
  endHandler,
  invoke,
  messages,
  pass,
  RETURNED,
  running,
  THREW,
} from '../../account/fleet-fixture';

const NAMED = { FunctionName: 'f' };
const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:f';
const EVENT = { InvocationType: 'Event', Payload: '{"order":1}' };
const QUEUE = 'arn:aws:sqs:us-east-1:123456789012:orders';

function benchWithQueue(config: object = {}, settings: object = {}) {
  const lab = benchWithFunction(settings);
  outputOf(lab.call('sqs:CreateQueue', { QueueName: 'orders' }));
  const DestinationConfig = {
    OnSuccess: { Destination: QUEUE },
    OnFailure: { Destination: QUEUE },
  };
  outputOf(lab.call('PutFunctionEventInvokeConfig', { ...NAMED, DestinationConfig, ...config }));
  return lab;
}

it('ASY-1: an accepted event is answered at once, whether or not there is room for it', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 0 }));
  expect(invoke(lab, EVENT)).toEqual({
    status: 'answered',
    httpStatus: 202,
    output: { StatusCode: 202, Payload: '' },
  });
});

it('ASY-2: a failed event is tried again after one minute, then after two, under the same request id', () => {
  const lab = benchWithQueue();
  invoke(lab, EVENT);
  const [first] = running(lab);
  endHandler(lab, THREW);
  pass(lab, 59_999);
  expect(running(lab)).toEqual([]);
  pass(lab, 1);
  const [second] = running(lab);
  endHandler(lab, THREW);
  pass(lab, 119_999);
  expect(running(lab)).toEqual([]);
  pass(lab, 1);
  const [third] = running(lab);
  endHandler(lab, THREW);
  expect([second?.requestId, third?.requestId]).toEqual([first?.requestId, first?.requestId]);
  expect(lab.account.fleet.events).toEqual([]);
  expect(count(lab, 'tried')).toBe(3);
});

it('ASY-2: every try has its own START line in the log', () => {
  const lab = benchWithFunction();
  invoke(lab, EVENT);
  endHandler(lab, THREW);
  pass(lab, 60_000);
  endHandler(lab, RETURNED);
  const { events } = outputOf(
    lab.call('logs:FilterLogEvents', {
      logGroupName: '/aws/lambda/f',
      filterPattern: '"START RequestId"',
    }),
  ) as { events: readonly object[] };
  expect(events.length).toBe(2);
});

it('ASY-3: no more tries than the configuration allows', () => {
  const lab = benchWithQueue({ MaximumRetryAttempts: 0 });
  invoke(lab, EVENT);
  endHandler(lab, THREW);
  expect(messages(lab, 'orders')).toMatchObject([
    { requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 1 } },
  ]);
});

it('ASY-3: an event that would be too old at its next try is given up', () => {
  const lab = benchWithQueue({ MaximumEventAgeInSeconds: 60 });
  invoke(lab, EVENT);
  pass(lab, 1_000);
  endHandler(lab, THREW);
  expect(messages(lab, 'orders')).toMatchObject([
    { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 1 } },
  ]);
});

it('ASY-4: a throttled event waits one second, then two, and is not counted as tried', () => {
  const lab = benchWithQueue();
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 1 }));
  invoke(lab);
  invoke(lab, EVENT);
  const due = () => lab.account.fleet.events.map((one) => (one.dueAt ?? 0) - lab.now);
  expect(due()).toEqual([1_000]);
  pass(lab, 1_000);
  expect(due()).toEqual([2_000]);
  endHandler(lab, RETURNED);
  pass(lab, 2_000);
  expect(lab.account.fleet.events).toMatchObject([{ attempts: 1 }]);
});

it('ASY-4: an event for which there is no room is given up when it is too old', () => {
  const lab = benchWithQueue({ MaximumEventAgeInSeconds: 60 });
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 1 }));
  invoke(lab);
  invoke(lab, EVENT);
  for (let second = 0; second < 130; second += 1) pass(lab, 1_000);
  expect(messages(lab, 'orders')).toMatchObject([
    { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 0 } },
  ]);
});

it('ASY-5: the record of a success', () => {
  const lab = benchWithQueue();
  invoke(lab, EVENT);
  const requestId = running(lab)[0]?.requestId;
  endHandler(lab, RETURNED);
  expect(messages(lab, 'orders')).toEqual([
    {
      version: '1.0',
      timestamp: new Date(lab.now).toISOString(),
      requestContext: {
        requestId,
        functionArn: `${ARN}:$LATEST`,
        condition: 'Success',
        approximateInvokeCount: 1,
      },
      requestPayload: { order: 1 },
      responseContext: { statusCode: 200, executedVersion: '$LATEST' },
      responsePayload: 'done',
    },
  ]);
});

it('ASY-5: the record of a failure', () => {
  const lab = benchWithQueue({ MaximumRetryAttempts: 0 });
  invoke(lab, EVENT);
  const requestId = running(lab)[0]?.requestId;
  endHandler(lab, THREW);
  expect(messages(lab, 'orders')).toEqual([
    {
      version: '1.0',
      timestamp: new Date(lab.now).toISOString(),
      requestContext: {
        requestId,
        functionArn: `${ARN}:$LATEST`,
        condition: 'RetriesExhausted',
        approximateInvokeCount: 1,
      },
      requestPayload: { order: 1 },
      responseContext: {
        statusCode: 200,
        executedVersion: '$LATEST',
        functionError: 'Unhandled',
      },
      responsePayload: { errorMessage: 'no such order', errorType: 'KeyError' },
    },
  ]);
});

it('ASY-5: with nothing reserved the event is given up at once, and there is no response in its record', () => {
  const lab = benchWithQueue();
  outputOf(lab.call('PutFunctionConcurrency', { ...NAMED, ReservedConcurrentExecutions: 0 }));
  invoke(lab, EVENT);
  expect(messages(lab, 'orders')).toEqual([
    {
      version: '1.0',
      timestamp: new Date(lab.now).toISOString(),
      requestContext: {
        requestId: expect.any(String),
        functionArn: `${ARN}:$LATEST`,
        condition: 'ZeroReservedConcurrency',
        approximateInvokeCount: 0,
      },
      requestPayload: { order: 1 },
    },
  ]);
});

it('ASY-6: a dead-letter queue gets the event itself, and what went wrong as attributes', () => {
  const lab = benchWithFunction();
  outputOf(lab.call('sqs:CreateQueue', { QueueName: 'orders' }));
  outputOf(
    lab.call('UpdateFunctionConfiguration', { ...NAMED, DeadLetterConfig: { TargetArn: QUEUE } }),
  );
  outputOf(lab.call('PutFunctionEventInvokeConfig', { ...NAMED, MaximumRetryAttempts: 0 }));
  pass(lab, 5_000);
  invoke(lab, EVENT);
  const requestId = running(lab)[0]?.requestId;
  endHandler(lab, THREW);
  expect(lab.account.sqs.queues.orders?.messages).toMatchObject([
    {
      body: '{"order":1}',
      attributes: {
        RequestID: { DataType: 'String', StringValue: requestId },
        ErrorCode: { DataType: 'Number', StringValue: '200' },
        ErrorMessage: { DataType: 'String', StringValue: 'no such order' },
      },
    },
  ]);
});
