import type { FleetState } from '../lambda/fleet/fleet-state';
import type { LambdaState } from '../lambda/functions/function-state';
import type { LogsState } from '../logs/logs-state';
import type { SqsState } from '../sqs/sqs-state';

/**
 * Everything that is in the simulated account: plain data that never changes. What happens to it makes a new one.
 * Saved as it is; a change of this shape needs a new `v` and a step in `read-account.ts`.
 */
export interface Account {
  readonly v: 1;
  readonly quotas: Quotas;
  readonly lambda: LambdaState;
  readonly fleet: FleetState;
  readonly logs: LogsState;
  readonly sqs: SqsState;
}

/** What AWS raises on request. */
export interface Quotas {
  /** Lambda's concurrent executions in the region. */
  readonly concurrentExecutions: number;
}

const DEFAULT_QUOTAS: Quotas = { concurrentExecutions: 1_000 };

export function createAccount(quotas: Quotas = DEFAULT_QUOTAS): Account {
  return {
    v: 1,
    quotas,
    lambda: { functions: {}, codes: {}, layers: {} },
    fleet: { environments: {}, scaling: {}, events: [] },
    logs: { groups: {} },
    sqs: { queues: {} },
  };
}
