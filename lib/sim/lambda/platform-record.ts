import type { FunctionConfiguration } from './function-configuration';
import type { InvocationReport } from './invocation';

export type PlatformStatus = 'success' | 'error' | 'timeout';

/** What the platform has to say in a function's log. `log-lines.ts` knows the words. */
export type PlatformRecord =
  | { readonly kind: 'initStart' }
  | {
      readonly kind: 'initReport';
      readonly durationMs: number;
      /** `invoke`: repeated inside an invocation, under its timeout. */
      readonly within: InitPlace;
      readonly status: PlatformStatus;
      readonly errorType?: string;
    }
  | { readonly kind: 'start'; readonly requestId: string }
  | {
      readonly kind: 'end';
      readonly requestId: string;
      readonly durationMs: number;
      readonly status: PlatformStatus;
      readonly errorType?: string;
    }
  | { readonly kind: 'report'; readonly requestId: string; readonly report: InvocationReport };

/** Where an init runs: before the invocation that caused it, or within one. */
export type InitPlace = 'init' | 'invoke';

/** Why an environment was initialised, in AWS's words. */
export type InitializationType = 'on-demand' | 'provisioned-concurrency';

/** Which environment of which function a record is about. */
export interface LogPlace {
  readonly configuration: FunctionConfiguration;
  readonly logStreamName: string;
  /** Absent: `$LATEST`. */
  readonly version?: string;
  /** Absent: on demand. */
  readonly initializationType?: InitializationType;
}
