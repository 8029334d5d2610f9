import type { SavedAccount } from '@/lib/account/saved-account';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import type { QueueMessage } from '@/lib/sim/sqs/sqs-state';
import type { InvokeSettings } from './invoke-settings';

/** One invocation as its caller asks for it. */
export interface InvokeRequest {
  readonly configuration: FunctionConfiguration;
  readonly files: Readonly<Record<string, string>>;
  /** The payload as typed: checked as the API checks it. */
  readonly eventText: string;
  readonly invoking?: InvokeSettings;
  /** JSON text of a client context, as after the base64 of X-Amz-Client-Context. */
  readonly clientContextText?: string;
}

/** How a request is sent when nobody waits for the function. */
export const UNAWAITED_TYPES = ['Event', 'DryRun'] as const;
export type UnawaitedType = (typeof UNAWAITED_TYPES)[number];

/** What a caller gets who does not wait. 202: the event waits to be run. 204: the caller may invoke; nothing runs. */
export interface Receipt {
  readonly requestId: string;
  readonly statusCode: 202 | 204;
}

/** An execution environment as the page shows it. */
export interface EnvironmentView {
  readonly id: string;
  readonly phase: 'starting' | 'idle' | 'busy' | 'shutDown';
  readonly logStreamName: string;
  readonly invocationCount: number;
  readonly startedAt: EpochMs;
}

/** One event that nobody waits for, from its acceptance to its end. */
export interface SentEvent {
  readonly requestId: string;
  readonly acceptedAt: EpochMs;
  /** `givenUp`: its tries or its age are used up, or nothing may run. */
  readonly state: 'waiting' | 'running' | 'succeeded' | 'givenUp';
  /** Each that ended, in their order. */
  readonly tries: readonly EventTry[];
  /** How often there was no room for it. */
  readonly throttles: number;
  readonly nextTryAt?: EpochMs;
}

export interface EventTry {
  readonly endedAt: EpochMs;
  readonly result: InvokeResult;
}

/** The events sent so far, the newest last, and what is in the queues of those that were given up and of those that succeeded. */
export interface SentEvents {
  readonly events: readonly SentEvent[];
  readonly failureQueue: readonly QueueMessage[];
  readonly successQueue: readonly QueueMessage[];
}

export interface ServiceListeners {
  readonly logged: (events: readonly LogEvent[]) => void;
  readonly environmentsChanged: (environments: readonly EnvironmentView[]) => void;
  readonly eventsChanged?: (events: SentEvents) => void;
  /** Everything the service does, for whoever wants to look back. `docs/decisions/0030-history.md` */
  readonly recorded?: (event: ServiceEvent) => void;
}

/**
 * The shell that carries out what `lib/sim/lambda` plans: it holds the environments of one function,
 * starts, calls and ends them on an `EnvironmentHost`, and keeps the deadline.
 */
export interface LambdaService {
  /**
   * Invokes once. What AWS or the handler answers is a value.
   * @throws SimulatorFault when the simulator itself cannot go on; EnvironmentGone with `stopped` after `stop()`.
   */
  invoke(request: InvokeRequest): Promise<InvokeResult>;
  /** Ends what is running now; the environment is gone with it. */
  stop(): Promise<void>;
  /** Ends all environments of the function: the next invocation is a cold start. */
  discardEnvironments(): Promise<void>;
}

/** The clock of the account a service works in, for whoever shows or moves it. */
export interface ServiceClock {
  now(): EpochMs;
  /** When something is to happen by itself, if anything is: an idle environment goes, say. */
  nextWake(): EpochMs | undefined;
  /** Moves the clock forward. What falls due on the way happens in its turn. */
  skipTo(to: EpochMs): void;
}

/** The ways of invoking in which nobody waits for the function. */
export interface EventSender {
  /** Puts an event into the function's queue, or only asks whether one might. Refused as `invoke` is. */
  send(request: InvokeRequest, type: UnawaitedType): Promise<Receipt | InvokeResult>;
}

/** Whoever keeps or exports the account asks here. */
export interface AccountHolder {
  /** The whole account as it can be kept, its environments ended. */
  saved(): SavedAccount;
}

/** The reader's own: watched, sent events to, kept, and with a clock to turn. */
export type WorkbenchService = LambdaService & EventSender & ServiceClock & AccountHolder;
