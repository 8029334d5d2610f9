import type { StartProgress } from '@/lib/protocol/environment-host';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';

/** Who watches an account. */
export interface AccountListeners {
  /** What reached CloudWatch Logs. */
  readonly logged: (events: readonly LogEvent[]) => void;
  /** Environments or events that wait are not as they were. */
  readonly fleetChanged: () => void;
  /** Everything the Lambda service does, for whoever wants to look back. */
  readonly recorded: (event: ServiceEvent) => void;
  /** One try of an event that nobody waits for has ended. */
  readonly tried: (result: InvokeResult) => void;
  /** How far a language runtime is, each time an environment waits for it. */
  readonly onStartProgress: (progress: StartProgress) => void;
}

export const NOBODY: AccountListeners = {
  logged: () => {},
  fleetChanged: () => {},
  recorded: () => {},
  tried: () => {},
  onStartProgress: () => {},
};
