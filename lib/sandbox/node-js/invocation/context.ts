import type { HandlerCall } from '@/lib/protocol/environment-messages';
import type { ClientGeneration } from '../node-release';
import { parseJson } from '../primordials';

interface ContextParts {
  readonly call: HandlerCall;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly nowMs: () => number;
  readonly client: ClientGeneration;
}

/** The context object's data members, in the order the client adds them (they show in `JSON.stringify(context)`). */
export function contextMembers(parts: ContextParts): object {
  const environment = fromEnvironment(parts);
  const invocation = fromInvocation(parts);
  return parts.client === 'v3'
    ? { ...environment, ...invocation }
    : { ...invocation, ...environment };
}

function fromEnvironment({ variables, client }: ContextParts): object {
  const functionVersion = variables.AWS_LAMBDA_FUNCTION_VERSION;
  const functionName = variables.AWS_LAMBDA_FUNCTION_NAME;
  const rest = {
    memoryLimitInMB: variables.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: variables.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: variables.AWS_LAMBDA_LOG_STREAM_NAME,
  };
  return client === 'v3'
    ? { functionVersion, functionName, ...rest }
    : { functionName, functionVersion, ...rest };
}

function fromInvocation({ call, nowMs, client }: ContextParts): object {
  const clientContext: unknown =
    call.clientContextText === undefined ? undefined : parseJson(call.clientContextText);
  return {
    clientContext,
    identity: undefined,
    invokedFunctionArn: call.functionArn,
    awsRequestId: call.requestId,
    tenantId: undefined,
    ...(client === 'v4' ? { xRayTraceId: call.traceId } : {}),
    getRemainingTimeInMillis: () => Math.floor(call.deadline) - Math.floor(nowMs()),
  };
}
