import { type InvocationRecord, toInvocationRecord } from '@/lib/course/invocation-record';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import type { LambdaService, ServiceListeners } from './lambda-service';

/** One invocation of a trial. `cold`: the environments are ended first. */
export interface TrialStep {
  readonly configuration: FunctionConfiguration;
  readonly files: Readonly<Record<string, string>>;
  readonly eventText: string;
  readonly environment?: 'cold';
}

export type OpenLambdaService = (listeners: ServiceListeners) => LambdaService;

/**
 * Invokes beside the reader's own workbench: for checks, predictions and figures. Its environments are
 * its own, so the reader's stay as warm as they were, and they are ended with the trial.
 * @throws SimulatorFault when the simulator itself cannot go on.
 */
export async function runTrial(
  openService: OpenLambdaService,
  steps: readonly TrialStep[],
): Promise<readonly InvocationRecord[]> {
  const log: LogEvent[] = [];
  const service = openService({
    logged: (events) => log.push(...events),
    environmentsChanged: () => {},
  });
  const records: InvocationRecord[] = [];
  try {
    for (const { environment, ...request } of steps) {
      if (environment === 'cold') await service.discardEnvironments();
      log.length = 0;
      records.push(toInvocationRecord(await service.invoke(request), log));
    }
    return records;
  } finally {
    await service.discardEnvironments();
  }
}
