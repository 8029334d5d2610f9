import { setTimeout } from 'node:timers/promises';

export const probeHandler = async (event, context) => {
  await setTimeout(event.wait_ms);
  return {
    remaining: context.getRemainingTimeInMillis(),
    function_name: context.functionName,
    function_version: context.functionVersion,
    invoked_function_arn: context.invokedFunctionArn,
    memory_limit_in_mb: context.memoryLimitInMB,
    aws_request_id: context.awsRequestId,
    log_group_name: context.logGroupName,
    log_stream_name: context.logStreamName,
    identity: context.identity,
    client_context: context.clientContext,
  };
};
