import type { EpochMs } from '../kernel/clock';
import type { InvocationOutcome, InvocationReport, LogEvent } from '../lambda/invocation';

/**
 * Where an execution environment is in its life. `starting`: it is being made; Lambda bills nothing yet.
 * `initializing` is Lambda's Init phase, `busy` its Invoke phase. `idle`: frozen, warm. `reset`: the process is gone,
 * the next invocation begins with an init. `gone`: shut down.
 */
export type EnvironmentPhase = 'starting' | 'initializing' | 'busy' | 'idle' | 'reset' | 'gone';

/** Why an environment went. */
export type Departure =
  | 'idleTooLong' // the service reclaimed it
  | 'newDeployment' // other code or settings came
  | 'notProvisioned' // it was provisioned, and is not wanted or cannot be initialised
  | 'discarded' // the reader ended it
  | 'lost' // it broke a limit of this workbench
  | 'modelEnded'; // it was only calculated

/** Something the Lambda service did, on the account's clock. Events never change and come in the order of their time. */
export type ServiceEvent = { readonly at: EpochMs } & (
  | {
      readonly type: 'phaseChanged';
      /** The name of its log stream. The first event that bears it tells of a new environment. */
      readonly environment: string;
      readonly phase: EnvironmentPhase;
      /** Of the invocation it works for: in `starting`, `initializing` and `busy`. */
      readonly requestId?: string;
      /** With `gone` only. */
      readonly cause?: Departure;
      /** Nothing ran: the environment and its times were calculated from measured ones. */
      readonly modelled?: true;
    }
  | {
      /** Comes before the change of phase that it causes. */
      readonly type: 'invocationEnded';
      readonly environment: string;
      readonly requestId: string;
      readonly version: string;
      readonly coldStart: boolean;
      readonly outcome: InvocationOutcome;
      readonly report: InvocationReport;
      /** MB of `/tmp` the function has: it is billed with the duration. */
      readonly temporaryStorageMb: number;
    }
  /** No environment worked on it: `throttled`, `denied` or `invalid`. */
  | {
      readonly type: 'refused';
      readonly requestId: string;
      readonly outcome: InvocationOutcome;
      readonly modelled?: true;
    }
  /** Each line has its own time: under fast-forward later than the event's. */
  | { readonly type: 'logged'; readonly environment: string; readonly lines: readonly LogEvent[] }
  | {
      readonly type: 'temporaryFilesChanged';
      readonly environment: string;
      readonly files: readonly ChangedFile[];
    }
);

/** A file below `/tmp`. `bytes` null: it is gone. */
export interface ChangedFile {
  readonly path: string;
  readonly bytes: number | null;
}
