import type { RandomBytes } from '../kernel/random';
import { type FunctionConfiguration, type Runtime, runtimeFamily } from './function-configuration';
import { ACCOUNT, LATEST_VERSION, logGroupName } from './names';
import type { InitializationType } from './platform-record';

/** What the role's temporary credentials look like. These open nothing. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function roleCredentials(random: RandomBytes): RoleCredentials {
  return {
    accessKeyId: `ASIA${spelled(random(9), BASE32)}EXAMPLE`,
    secretAccessKey: `${spelled(random(33), BASE64)}EXAMPLE`,
    sessionToken: `IQoJb3JpZ2luX2Vj${spelled(random(240), BASE64)}EXAMPLE=`,
  };
}

/**
 * The process environment at the start of a runtime: AWS's variables and then the function's own, which may
 * replace those that are not reserved. `_X_AMZN_TRACE_ID` is the runtime's to set, anew for each invocation.
 * Rules VAR-1 to VAR-4.
 */
export function processVariables(
  configuration: FunctionConfiguration,
  environment: {
    readonly logStreamName: string;
    readonly credentials: RoleCredentials;
    /** Absent: `$LATEST`. */
    readonly version?: string;
    /** Absent: the function's own. */
    readonly logGroupName?: string;
  },
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...Object.entries(accountVariables(environment.credentials)),
    ...Object.entries(functionVariables(configuration, environment)),
    ...Object.entries(PLATFORM_VARIABLES),
    ...Object.entries(languageVariables(configuration.Runtime)),
    ...Object.entries(loggingVariables(configuration)),
    ...Object.entries(configuration.Environment.Variables),
  ]);
}

function accountVariables(credentials: RoleCredentials): Readonly<Record<string, string>> {
  return {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_DEFAULT_REGION: ACCOUNT.region,
    AWS_REGION: ACCOUNT.region,
  };
}

function functionVariables(
  { FunctionName, Runtime, Handler, MemorySize }: FunctionConfiguration,
  environment: {
    readonly logStreamName: string;
    readonly version?: string;
    readonly logGroupName?: string;
    readonly initializationType?: InitializationType;
  },
): Readonly<Record<string, string>> {
  return {
    AWS_EXECUTION_ENV: `AWS_Lambda_${Runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_FUNCTION_NAME: FunctionName,
    AWS_LAMBDA_FUNCTION_VERSION: environment.version ?? LATEST_VERSION,
    AWS_LAMBDA_INITIALIZATION_TYPE: environment.initializationType ?? 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: environment.logGroupName ?? logGroupName(FunctionName),
    AWS_LAMBDA_LOG_STREAM_NAME: environment.logStreamName,
    _HANDLER: Handler,
  };
}

const PLATFORM_VARIABLES: Readonly<Record<string, string>> = {
  AWS_LAMBDA_RUNTIME_API: '169.254.100.1:9001',
  AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
  AWS_XRAY_DAEMON_ADDRESS: '169.254.100.1:2000',
  LAMBDA_RUNTIME_DIR: '/var/runtime',
  LAMBDA_TASK_ROOT: '/var/task',
  LANG: 'en_US.UTF-8',
  LD_LIBRARY_PATH:
    '/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
  PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
  PWD: '/var/task',
  SHLVL: '0',
  TZ: ':UTC',
  _AWS_XRAY_DAEMON_ADDRESS: '169.254.100.1',
  _AWS_XRAY_DAEMON_PORT: '2000',
};

function languageVariables(runtime: Runtime): Readonly<Record<string, string>> {
  if (runtimeFamily(runtime) === 'python') {
    return { LC_CTYPE: 'C.UTF-8', PYTHONPATH: '/var/runtime' };
  }
  const version = /^nodejs(\d+)/.exec(runtime)?.[1] ?? '';
  return {
    NODE_PATH: `/opt/nodejs/node${version}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task`,
  };
}

function loggingVariables({
  LoggingConfig,
}: FunctionConfiguration): Readonly<Record<string, string>> {
  if (LoggingConfig.LogFormat === 'Text') return {};
  return {
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_LOG_LEVEL: LoggingConfig.ApplicationLogLevel ?? 'INFO',
  };
}

function spelled(bytes: Uint8Array, alphabet: string): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
