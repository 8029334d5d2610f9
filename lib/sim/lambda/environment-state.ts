import type { EpochMs } from '../kernel/clock';
import type { InvokeResult, ProcessExit } from './invocation';
import type { InitPlace, PlatformRecord } from './platform-record';

/** What stays the same, or only grows, while an environment lives. */
interface EnvironmentLife {
  readonly timeoutMs: number;
  readonly memorySizeMb: number;
  readonly maxMemoryUsedMb: number;
  readonly invocationCount: number;
  /** Counts the processes it has had: what an earlier one says comes too late. */
  readonly process: number;
}

/** The one invocation an environment works on. */
export interface InvocationInHand {
  readonly requestId: string;
  readonly coldStart: boolean;
  /** Of an init that went well before the invocation. One inside it is part of its duration. */
  readonly initDurationMs?: number;
  /** What an init inside this invocation took of its time. */
  readonly spentMs: number;
}

/** One execution environment of a function. It handles one invocation at a time. */
export type Environment = EnvironmentLife &
  (
    | { readonly phase: 'new' }
    /** A process is being made ready; no clock of the function's runs. */
    | {
        readonly phase: 'starting';
        readonly within: InitPlace;
        readonly invocation: InvocationInHand;
      }
    | {
        readonly phase: 'initializing';
        readonly within: InitPlace;
        readonly invocation: InvocationInHand;
        readonly startedAt: EpochMs;
        readonly deadline: EpochMs;
      }
    | {
        readonly phase: 'busy';
        readonly invocation: InvocationInHand;
        readonly startedAt: EpochMs;
        readonly deadline: EpochMs;
      }
    /** A process is being made ready for nobody's request yet: provisioned concurrency. */
    | { readonly phase: 'provisioning' }
    | {
        readonly phase: 'preparing';
        readonly startedAt: EpochMs;
        readonly deadline: EpochMs;
      }
    /** Initialised, and never asked. */
    | { readonly phase: 'prepared'; readonly initDurationMs: number }
    | { readonly phase: 'idle' }
    /** Its process is gone; `/tmp` and the log stream are not. The next invocation begins with an init. */
    | { readonly phase: 'reset' }
    | { readonly phase: 'shutDown' }
  );

export type EnvironmentIn<Phase extends Environment['phase']> = Extract<
  Environment,
  { phase: Phase }
>;

interface Measured {
  readonly durationMs: number;
  readonly maxMemoryUsedMb: number;
}

interface Threw {
  readonly status: 'threw';
  readonly errorType: string;
  readonly payloadText: string;
  readonly processEnded: boolean;
}

interface Exited {
  readonly status: 'exited';
  readonly exit: ProcessExit;
}

/** How an init went, as the environment measured it. */
export type InitializationOutcome = Measured &
  ({ readonly status: 'initialized' } | Threw | Exited);

/** How a handler went, as the environment measured it. */
export type HandlerOutcome = Measured &
  (
    | {
        readonly status: 'returned';
        readonly responseText: string;
        /** The answer is delivered, but no process is left for the next invocation. */
        readonly processEnded: boolean;
      }
    | Threw
    | Exited
    | { readonly status: 'deadlinePassed' }
  );

/** What a process did. Only that of the present process counts. */
export type ProcessEvent = { readonly at: EpochMs; readonly process: number } & (
  | { readonly type: 'processStarted' }
  | { readonly type: 'initializationEnded'; readonly report: InitializationOutcome }
  | { readonly type: 'handlerEnded'; readonly report: HandlerOutcome }
  | { readonly type: 'deadlinePassed' }
  | { readonly type: 'outOfMemory' }
);

export type EnvironmentEvent =
  | { readonly type: 'invoked'; readonly at: EpochMs; readonly requestId: string }
  | { readonly type: 'provisioned'; readonly at: EpochMs }
  | { readonly type: 'discarded' }
  | ProcessEvent;

/** What the caller must do next, in this order. The transition itself does nothing. */
export type EnvironmentEffect =
  | { readonly do: 'startProcess'; readonly process: number }
  | { readonly do: 'initialize'; readonly process: number }
  | {
      readonly do: 'runHandler';
      readonly process: number;
      readonly requestId: string;
      readonly deadline: EpochMs;
    }
  /** Replaces the timer before it. */
  | { readonly do: 'startDeadlineTimer'; readonly process: number; readonly at: EpochMs }
  | { readonly do: 'stopProcess'; readonly process: number }
  | { readonly do: 'log'; readonly at: EpochMs; readonly record: PlatformRecord }
  | { readonly do: 'answer'; readonly result: InvokeResult }
  /** It could not be made ready ahead of its requests. */
  | { readonly do: 'giveUpProvisioning' };

export interface Transition {
  readonly environment: Environment;
  readonly effects: readonly EnvironmentEffect[];
}

export function unchanged(environment: Environment): Transition {
  return { environment, effects: [] };
}

/** The part of an environment that outlasts its phase. */
export function life(environment: Environment): EnvironmentLife {
  const { timeoutMs, memorySizeMb, maxMemoryUsedMb, invocationCount, process } = environment;
  return { timeoutMs, memorySizeMb, maxMemoryUsedMb, invocationCount, process };
}

/** Max Memory Used never falls while the environment lives, and never passes the function's memory. */
export function withMemoryUsed<Kind extends Environment>(environment: Kind, usedMb: number): Kind {
  const mostMb = Math.max(environment.maxMemoryUsedMb, Math.ceil(usedMb));
  return { ...environment, maxMemoryUsedMb: Math.min(mostMb, environment.memorySizeMb) };
}
