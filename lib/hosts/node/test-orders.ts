import type { Deployment, HandlerCall } from '@/lib/protocol/environment-messages';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';

const CLOCK = { now: 1_700_000_000_000, speed: 'realTime' } as const;

/** A function of 128 MB with nothing special, for tests of the host. */
export function deploymentOf(
  runtime: Runtime,
  handler: string,
  files: Readonly<Record<string, string>>,
): Deployment {
  return {
    runtime,
    handler,
    files,
    variables: { TZ: ':UTC', LAMBDA_TASK_ROOT: '/var/task', _HANDLER: handler },
    memorySizeMb: 128,
    ephemeralStorageMb: 512,
    logFormat: 'Text',
    clock: CLOCK,
    temporaryFiles: [],
  };
}

export function callOf(eventText: string): HandlerCall {
  return {
    requestId: '00000000-0000-4000-8000-000000000001',
    eventText,
    deadline: CLOCK.now + 3_000,
    functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:myfunc01',
    traceId: 'Root=1-5759e988-bd862e3fe1be46a994272793',
    clock: CLOCK,
  };
}
