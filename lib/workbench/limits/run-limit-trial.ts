import { type FaultReport, toFaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { OpenLambdaService } from '../run-trial';
import type { Replacement } from '../undoable';
import { clockSpeedChosen, type WorkbenchStore } from '../workbench-store';
import type { Workspace } from '../workspace';
import type { LimitTrial } from './limit-trials';

/** What running into a limit needs of the workbench. */
export interface LimitParts {
  readonly store: WorkbenchStore;
  readonly actions: {
    load(workspace: Workspace, change: Replacement): Promise<void>;
    invoke(): Promise<void>;
    readonly openTrial: OpenLambdaService;
  };
}

export type LimitAnswer =
  | { readonly state: 'answered'; readonly result: InvokeResult }
  | { readonly state: 'stopped' }
  | { readonly state: 'broken'; readonly fault: FaultReport };

/** Puts the trial's function on the workbench and invokes it. The reader's own work can be had back. Never rejects. */
export async function runLimitTrial(
  { store, actions }: LimitParts,
  { workspace, clockSpeed, longEvent }: LimitTrial,
): Promise<LimitAnswer> {
  await actions.load(workspace, 'exampleTaken');
  clockSpeedChosen(store, clockSpeed);
  if (longEvent) return callWith(actions.openTrial, workspace, longEvent());
  await actions.invoke();
  const { run } = store.getState();
  if (run.state === 'done') return { state: 'answered', result: run.result };
  return run.state === 'broken' ? { state: 'broken', fault: run.fault } : { state: 'stopped' };
}

async function callWith(
  openTrial: OpenLambdaService,
  { configuration, files }: Workspace,
  eventText: string,
): Promise<LimitAnswer> {
  const service = openTrial({ logged: () => {}, environmentsChanged: () => {} });
  try {
    return { state: 'answered', result: await service.invoke({ configuration, files, eventText }) };
  } catch (thrown) {
    return { state: 'broken', fault: toFaultReport(thrown) };
  } finally {
    await service.discardEnvironments();
  }
}
