/** The runtimes that really run here, in the order they are offered. AWS's identifiers. */
export const RUNTIMES = ['python3.14', 'nodejs24.x', 'nodejs22.x'] as const;
export type Runtime = (typeof RUNTIMES)[number];

export const LOG_FORMATS = ['Text', 'JSON'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** AWS's application log levels, least severe first. */
export const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A function's settings under the names and in the units of the Lambda API. */
export interface FunctionConfiguration {
  readonly FunctionName: string;
  readonly Runtime: Runtime;
  /** `file.function`, as in `lambda_function.lambda_handler`. */
  readonly Handler: string;
  /** Whole seconds, 1 to 900. */
  readonly Timeout: number;
  /** MB of 1,024 KB, 128 to 10,240. */
  readonly MemorySize: number;
  readonly Environment: { readonly Variables: Readonly<Record<string, string>> };
  readonly LoggingConfig: {
    readonly LogFormat: LogFormat;
    readonly ApplicationLogLevel?: LogLevel;
    readonly SystemLogLevel?: 'DEBUG' | 'INFO' | 'WARN';
  };
  /** MB of `/tmp`, 512 to 10,240. */
  readonly EphemeralStorage: { readonly Size: number };
}

/** Which of the two language families a runtime belongs to: they share a sandbox bundle. */
export type RuntimeFamily = 'python' | 'nodejs';

export function runtimeFamily(runtime: Runtime): RuntimeFamily {
  return runtime.startsWith('python') ? 'python' : 'nodejs';
}
