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
export type ContextValues = Readonly<Record<string, unknown>>;

/** A probe's payload. Anything else than an object means that the probe did not get to answer. */
export function readContextValues(payloadText: string): ContextValues | undefined {
  try {
    const answer: unknown = JSON.parse(payloadText);
    const isValues = typeof answer === 'object' && answer !== null && 'remaining' in answer;
    return isValues ? (answer as ContextValues) : undefined;
  } catch {
    return undefined;
  }
}

/** As the caller would see it. A member the answer lacks was `undefined` in Node.js. */
export function shownValue(values: ContextValues, key: ContextMember): string {
  return Object.hasOwn(values, key) ? JSON.stringify(values[key]) : 'undefined';
}
