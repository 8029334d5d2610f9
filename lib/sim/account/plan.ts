import type { AwsError } from '../kernel/aws-error';
import type { EpochMs } from '../kernel/clock';
import type { FunctionConfiguration } from '../lambda/function-configuration';
import type { InvokeResult, LogEvent } from '../lambda/invocation';
import type { InitializationType } from '../lambda/platform-record';

/** What an environment is made of. */
export interface EnvironmentOrder {
  readonly configuration: FunctionConfiguration;
  readonly version: string;
  /** Names the files in the account's `lambda.codes`. */
  readonly codeSha256: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  /** Absent: on demand. */
  readonly initializationType?: InitializationType;
}

/**
 * What is to be done about the account, in this order. The account itself does nothing: a shell starts processes,
 * keeps alarms and answers those who wait. What an environment does comes back through `environmentDid`.
 */
export type Effect =
  | {
      readonly do: 'startProcess';
      readonly environmentId: string;
      readonly process: number;
      readonly order: EnvironmentOrder;
    }
  | { readonly do: 'initialize'; readonly environmentId: string; readonly process: number }
  | {
      readonly do: 'runHandler';
      readonly environmentId: string;
      readonly process: number;
      readonly requestId: string;
      readonly eventText: string;
      readonly clientContextText?: string;
      /** As the caller named the function, version or alias. */
      readonly invokedFunctionArn: string;
      readonly deadline: EpochMs;
    }
  /** Replaces the environment's timer before it. */
  | {
      readonly do: 'startDeadlineTimer';
      readonly environmentId: string;
      readonly process: number;
      readonly at: EpochMs;
    }
  | { readonly do: 'stopProcess'; readonly environmentId: string; readonly process: number }
  /** For those who watch; the account's log group has them already. */
  | { readonly do: 'log'; readonly environmentId: string; readonly events: readonly LogEvent[] }
  /** Whoever waits for this invocation has their answer. */
  | {
      readonly do: 'answer';
      readonly environmentId: string;
      readonly requestId: string;
      readonly answer: Answered;
      /** How the handler ended, with the figures of the REPORT line. */
      readonly result: InvokeResult;
    }
  /** One try of an asynchronous invocation ended; nobody waits for it. */
  | {
      readonly do: 'tried';
      readonly environmentId: string;
      readonly requestId: string;
      readonly result: InvokeResult;
    }
  /** The invocation was lost with its environment: ours is the fault. */
  | { readonly do: 'abandon'; readonly requestId: string };

export type Plan = readonly Effect[];

/** What a caller of the API gets. */
export type Answer =
  | Answered
  | { readonly status: 'refused'; readonly error: AwsError }
  /** A function is running: an `answer` with this request id follows in a later plan. */
  | { readonly status: 'waiting' };

interface Answered {
  readonly status: 'answered';
  readonly httpStatus: number;
  readonly output: object;
}
