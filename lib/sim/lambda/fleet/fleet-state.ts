import type { EnvironmentOrder } from '../../account/plan';
import type { EpochMs } from '../../kernel/clock';
import type { Environment } from '../environment-state';
import type { LogEvent } from '../invocation';

/** The execution environments of the account, and what waits for one. */
export interface FleetState {
  readonly environments: Readonly<Record<string, FleetEnvironment>>;
  /** How many new environments each function may still have at once. */
  readonly scaling: Readonly<Record<string, ScalingAllowance>>;
  /** Accepted asynchronous invocations, oldest first, with those that run now. */
  readonly events: readonly QueuedEvent[];
}

export interface FleetEnvironment {
  /** Its log stream's name: no two environments share one. */
  readonly id: string;
  readonly functionName: string;
  readonly deploymentId: string;
  readonly order: EnvironmentOrder;
  readonly environment: Environment;
  /** Counts towards provisioned concurrency instead of the account's. */
  readonly isProvisioned: boolean;
  readonly startedAt: EpochMs;
  readonly idleSince: EpochMs;
  readonly invocation?: Invocation;
}

/** One try of one invocation. */
export interface Invocation {
  readonly requestId: string;
  readonly type: 'RequestResponse' | 'Event';
  readonly invokedFunctionArn: string;
  readonly executedVersion: string;
  readonly eventText: string;
  readonly clientContextText?: string;
  /** What `LogType: Tail` wants to see; absent where nobody asked. */
  readonly tail?: readonly LogEvent[];
}

/** One asynchronous invocation from its acceptance to its end. */
export interface QueuedEvent {
  readonly requestId: string;
  readonly functionName: string;
  readonly qualifier?: string;
  readonly invokedFunctionArn: string;
  readonly eventText: string;
  readonly clientContextText?: string;
  readonly acceptedAt: EpochMs;
  /** How often the handler was run. */
  readonly attempts: number;
  /** How often there was no room for it. */
  readonly throttles: number;
  /** When it is tried next; absent while it runs. */
  readonly dueAt?: EpochMs;
}

export interface ScalingAllowance {
  readonly left: number;
  readonly asOf: EpochMs;
}

/** What a request or an event asks of the fleet. */
export type Work = Omit<Invocation, 'executedVersion' | 'tail'> & { readonly wantsTail: boolean };
