import type { ClockReading, EpochMs } from '@/lib/sim/kernel/clock';
import type { LogFormat, LogLevel, Runtime } from '@/lib/sim/lambda/function-configuration';
import type { LogEvent, ProcessExit } from '@/lib/sim/lambda/invocation';

/**
 * What page and execution environment say to each other, as JSON text through the frame.
 * Everything from the environment is parsed: learner code shares its thread.
 */
export type EnvironmentRequests = {
  /** Lambda's Init phase: puts the files in `/var/task` and runs the module's own code. Once. */
  initialize: { params: Deployment; result: InitializationReport };
  /** Lambda's Invoke phase. One at a time; module state stays between them. */
  invoke: { params: HandlerCall; result: HandlerReport };
};

export type EnvironmentNotices = {
  /** Log events in order. They arrive before the answer of the request they belong to. */
  logged: { readonly events: readonly LogEvent[] };
  /** Files below `/tmp` were written and closed, or removed (`base64` null). */
  temporaryFilesChanged: { readonly files: readonly TemporaryFile[] };
  /** The process asked for more memory than the function has. The host ends it. */
  outOfMemory: { readonly askedForMb: number };
};

export interface TemporaryFile {
  /** Absolute, below `/tmp/`. */
  readonly path: string;
  readonly base64: string | null;
}

export interface Deployment {
  readonly runtime: Runtime;
  readonly handler: string;
  /** Path relative to `/var/task` -> text. */
  readonly files: Readonly<Record<string, string>>;
  /** The complete process environment, AWS's own variables included. */
  readonly variables: Readonly<Record<string, string>>;
  readonly memorySizeMb: number;
  readonly ephemeralStorageMb: number;
  readonly logFormat: LogFormat;
  /** Only heeded with `JSON`, as on Lambda. */
  readonly logLevel?: LogLevel;
  readonly clock: ClockReading;
  /** What an earlier process of the same environment left in `/tmp`. */
  readonly temporaryFiles: readonly TemporaryFile[];
}

export interface HandlerCall {
  readonly requestId: string;
  readonly eventText: string;
  /** On the account's clock: `getRemainingTimeInMillis` counts down to it. */
  readonly deadline: EpochMs;
  readonly functionArn: string;
  readonly traceId: string;
  /** JSON text of the decoded X-Amz-Client-Context header. */
  readonly clientContextText?: string;
  readonly clock: ClockReading;
}

/** Members that every report has. */
interface Measured {
  /** Milliseconds on the account's clock. */
  readonly durationMs: number;
  /** The account's clock when it ended: later than the wall clock's share after a fast-forwarded wait. */
  readonly endedAt: EpochMs;
  readonly maxMemoryUsedMb: number;
}

/** The runtime posted an error: `payloadText` is its body, to the byte. */
interface Threw {
  readonly status: 'threw';
  readonly errorType: string;
  readonly payloadText: string;
  /** True when the process is gone after it, as after Node.js 22's unhandled rejection. */
  readonly processEnded: boolean;
}

interface Exited {
  readonly status: 'exited';
  readonly exit: ProcessExit;
}

export type InitializationReport = Measured & ({ readonly status: 'initialized' } | Threw | Exited);

export type HandlerReport = Measured &
  (
    | {
        readonly status: 'returned';
        readonly responseText: string;
        /** True when the answer was delivered and the process ended right after it. */
        readonly processEnded: boolean;
      }
    | Threw
    | Exited
    /** Only under fast-forward: waiting moved the clock past the deadline. */
    | { readonly status: 'deadlinePassed' }
  );

export type EnvironmentRequestName = keyof EnvironmentRequests;
export type EnvironmentNoticeName = keyof EnvironmentNotices;
export type EnvironmentParams<Name extends EnvironmentRequestName> =
  EnvironmentRequests[Name]['params'];
export type EnvironmentAnswer<Name extends EnvironmentRequestName> =
  EnvironmentRequests[Name]['result'];

/** Page to environment. */
export type EnvironmentOrder = {
  [Name in EnvironmentRequestName]: {
    readonly id: number;
    readonly name: Name;
    readonly params: EnvironmentParams<Name>;
  };
}[EnvironmentRequestName];

/** Environment to page. */
export type EnvironmentMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly detail: string }
  | {
      [Name in EnvironmentNoticeName]: {
        readonly kind: 'notice';
        readonly name: Name;
        readonly body: EnvironmentNotices[Name];
      };
    }[EnvironmentNoticeName];
