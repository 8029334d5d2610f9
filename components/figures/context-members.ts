/** The members of the context under both languages' names, and the name the probes answer with. */
export const CONTEXT_MEMBERS = [
  {
    key: 'remaining',
    python: 'get_remaining_time_in_millis()',
    nodejs: 'getRemainingTimeInMillis()',
  },
  { key: 'function_name', python: 'function_name', nodejs: 'functionName' },
  { key: 'function_version', python: 'function_version', nodejs: 'functionVersion' },
  { key: 'invoked_function_arn', python: 'invoked_function_arn', nodejs: 'invokedFunctionArn' },
  { key: 'memory_limit_in_mb', python: 'memory_limit_in_mb', nodejs: 'memoryLimitInMB' },
  { key: 'aws_request_id', python: 'aws_request_id', nodejs: 'awsRequestId' },
  { key: 'log_group_name', python: 'log_group_name', nodejs: 'logGroupName' },
  { key: 'log_stream_name', python: 'log_stream_name', nodejs: 'logStreamName' },
  { key: 'identity', python: 'identity', nodejs: 'identity' },
  { key: 'client_context', python: 'client_context', nodejs: 'clientContext' },
] as const;

export type ContextMember = (typeof CONTEXT_MEMBERS)[number]['key'];
