import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from './main';

const FUNCTION = {
  FunctionName: 'orders',
  Role: 'arn:aws:iam::123456789012:role/lab',
  Runtime: 'nodejs24.x',
  Handler: 'index.handler',
  Code: {
    Files: {
      'index.mjs':
        'export const handler = async (event) => { if (event.bad) throw new Error("bad"); return event; };',
    },
  },
};
const QUEUE = 'https://sqs.us-east-1.amazonaws.com/123456789012/failed';

let folder: string;
let printed: string[];
let complaints: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'account-'));
  printed = [];
  complaints = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

async function run(operation: string, input: object, ...options: readonly string[]) {
  const [service = '', name = ''] = operation.split(':');
  const state = ['--state', join(folder, 'account.json')];
  const code = await main([service, name, JSON.stringify(input), ...state, ...options]);
  return { code, printed: JSON.parse(printed.pop() ?? 'null') };
}

it('ACC-9: keeps the account in a file from one call to the next, and runs handlers', async () => {
  await run('lambda:CreateFunction', FUNCTION);
  expect(await run('lambda:Invoke', { FunctionName: 'orders', Payload: '{"order":1}' })).toEqual({
    code: 0,
    printed: {
      StatusCode: 200,
      ExecutedVersion: '$LATEST',
      Payload: '{"order":1}',
      $metadata: { httpStatusCode: 200, requestId: expect.any(String) },
    },
  });
});

it('ACC-9: prints a refusal with its name, message, status and members', async () => {
  expect(await run('lambda:Invoke', { FunctionName: 'nobody' })).toEqual({
    code: 254,
    printed: {
      name: 'ResourceNotFoundException',
      message: 'Function not found: arn:aws:lambda:us-east-1:123456789012:function:nobody:$LATEST',
      httpStatus: 404,
      Type: 'User',
      $metadata: { httpStatusCode: 404, requestId: expect.any(String) },
    },
  });
});

it('ACC-9: lets time pass, so that a failed event is tried again and given up', async () => {
  await run('sqs:CreateQueue', { QueueName: 'failed' });
  await run('lambda:CreateFunction', FUNCTION);
  const OnFailure = { Destination: 'arn:aws:sqs:us-east-1:123456789012:failed' };
  const config = { FunctionName: 'orders', DestinationConfig: { OnFailure } };
  await run('lambda:PutFunctionEventInvokeConfig', config);
  const event = { InvocationType: 'Event', Payload: '{"bad":true}' };
  await run('lambda:Invoke', { FunctionName: 'orders', ...event });
  const early = await run('sqs:ReceiveMessage', { QueueUrl: QUEUE }, '--after', '100');
  expect(early.printed.Messages).toBeUndefined();
  const late = await run('sqs:ReceiveMessage', { QueueUrl: QUEUE }, '--after', '100');
  expect(JSON.parse(late.printed.Messages[0].Body).requestContext).toMatchObject({
    condition: 'RetriesExhausted',
    approximateInvokeCount: 3,
  });
});

it('ACC-9: sets a damaged file aside and says so', async () => {
  await writeFile(join(folder, 'account.json'), 'rubbish');
  const { code } = await run('lambda:ListFunctions', {});
  expect(code).toBe(0);
  expect((await readdir(folder)).toSorted()).toEqual([
    'account.json',
    expect.stringMatching(/^account\.json\.damaged-\d+$/),
  ]);
  expect(complaints.join('')).toContain('is damaged. It was moved to');
});
