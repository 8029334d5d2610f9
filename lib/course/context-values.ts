import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { InvocationReport } from '@/lib/sim/lambda/invocation';
import { functionArn, logGroupName } from '@/lib/sim/lambda/names';
import type { JsonValue } from './lesson';

/** One invocation of the reader's own, with what its environment was and what it took. */
export interface ReaderRun {
  readonly configuration: FunctionConfiguration;
  readonly requestId: string;
  readonly logStreamName: string;
  readonly report: InvocationReport;
}

/** Members of a context under the names of Python, as a probe answers them. */
export type ContextValues = Readonly<Record<string, JsonValue>>;

/** What the context of a run held when its handler began. Nobody calls through a mobile SDK here. */
export function contextOfRun({
  configuration,
  requestId,
  logStreamName,
}: ReaderRun): ContextValues {
  const { FunctionName, MemorySize, Runtime, Timeout } = configuration;
  const members = {
    remaining: Timeout * 1000,
    function_name: FunctionName,
    function_version: '$LATEST',
    invoked_function_arn: functionArn(FunctionName),
    memory_limit_in_mb: String(MemorySize),
    aws_request_id: requestId,
    log_group_name: logGroupName(FunctionName),
    log_stream_name: logStreamName,
  };
  if (!Runtime.startsWith('python')) return members;
  const identity = { cognito_identity_id: null, cognito_identity_pool_id: null };
  return { ...members, identity, client_context: null };
}

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
export function shownValue(values: ContextValues, key: string): string {
  return Object.hasOwn(values, key) ? JSON.stringify(values[key]) : 'undefined';
}
