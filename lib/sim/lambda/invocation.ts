import type { AwsError } from '../kernel/aws-error';
import type { EpochMs } from '../kernel/clock';

/** Who wrote a log event. `runtime` is AWS's runtime client (`[ERROR] KeyError: …`). */
export const LOG_SOURCES = ['platform', 'runtime', 'stdout', 'stderr'] as const;
export type LogSource = (typeof LOG_SOURCES)[number];

/** One CloudWatch event. The text is exact and has no final newline; it may hold newlines. */
export interface LogEvent {
  readonly at: EpochMs;
  readonly source: LogSource;
  readonly text: string;
  /** INIT_START and INIT_REPORT reach CloudWatch Logs but not the LogResult tail. */
  readonly cloudWatchOnly?: true;
}

/** How a process of the runtime ended. */
export type ProcessExit =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: string };

const INVOCATION_OUTCOMES = [
  'succeeded',
  'failed',
  'timedOut',
  'throttled',
  'denied',
  'invalid',
] as const;
export type InvocationOutcome = (typeof INVOCATION_OUTCOMES)[number];

/** The figures of one REPORT line. Durations are milliseconds on the account's clock. */
export interface InvocationReport {
  readonly durationMs: number;
  readonly billedDurationMs: number;
  readonly initDurationMs?: number;
  readonly memorySizeMb: number;
  readonly maxMemoryUsedMb: number;
  readonly status?: 'timeout' | 'error';
  readonly errorType?: string;
}

/** What a caller of `Invoke` gets, with what the service did beside it. */
export interface InvokeResult {
  readonly requestId: string;
  readonly outcome: InvocationOutcome;
  /** The X-Amz-Function-Error header. */
  readonly functionError: '' | 'Unhandled';
  /** The payload, byte for byte. For an API error: empty. */
  readonly payloadText: string;
  /** Set when the API itself refused (`invalid`, `throttled`, `denied`). */
  readonly awsError?: AwsError;
  /** Absent when nothing ran. */
  readonly report?: InvocationReport;
  readonly coldStart: boolean;
}
