import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { utf8Length } from '../kernel/utf8-length';
import { validated } from './constraint';
import { LIMITS } from './limits';

type Variables = Readonly<Record<string, string>>;

/**
 * Names the service sets itself (rule FN-9). Those that begin with `_` are refused by the key pattern before.
 */
const RESERVED: ReadonlySet<string> = new Set([
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_DEFAULT_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_LAMBDA_METADATA_API',
  'AWS_LAMBDA_METADATA_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'LAMBDA_RUNTIME_DIR',
  'LAMBDA_TASK_ROOT',
]);

const KEY_PATTERN = '[a-zA-Z]([a-zA-Z0-9_])+';

const UNABLE =
  'Lambda was unable to configure your environment variables because the environment variables you have provided';

/** Checks a function's own environment variables: names, reserved names, 4 KB as JSON in all. */
export function checkEnvironmentVariables(variables: Variables): Result<Variables, AwsError> {
  const named = checkKeys(variables);
  if (!named.ok) return named;
  const reserved = Object.keys(variables).filter((key) => RESERVED.has(key));
  if (reserved.length > 0) {
    return unable(
      `contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${reserved.join(', ')}`,
    );
  }
  const measured = JSON.stringify(variables);
  if (utf8Length(measured) > LIMITS.maxEnvironmentBytes.value) {
    return unable(`exceeded the 4KB limit. String measured: ${measured}`);
  }
  return ok(variables);
}

function checkKeys(variables: Variables): Result<Variables, AwsError> {
  const key = new RegExp(`^${KEY_PATTERN}$`);
  if (Object.keys(variables).every((name) => key.test(name))) return ok(variables);
  const constraint = `Map keys must satisfy constraint: [Member must satisfy regular expression pattern: ${KEY_PATTERN}]`;
  return validated(variables, [{ member: 'environment.variables', constraint }]);
}

function unable(because: string): Result<Variables, AwsError> {
  return err({
    code: 'InvalidParameterValueException',
    message: `${UNABLE} ${because}`,
    httpStatus: 400,
  });
}
