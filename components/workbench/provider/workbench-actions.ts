import type { SavedAccount } from '@/lib/account/saved-account';
import type { Result } from '@/lib/sim/kernel/result';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import type { BurstPlan } from '@/lib/workbench/burst/burst-state';
import type { FoundAccount } from '@/lib/workbench/kept-account/account-keeper';
import type { ServiceClock } from '@/lib/workbench/lambda-service';
import type { OpenLambdaService } from '@/lib/workbench/run-trial';
import type { FoundWork, HistoryEntry } from '@/lib/workbench/saved-work';
import type { StorageTrouble } from '@/lib/workbench/saving-state';
import type { Replacement } from '@/lib/workbench/undoable';
import type { Workspace } from '@/lib/workbench/workspace';

/** What a page may ask of its workbench. Nothing here runs learner code unasked. */
export interface WorkbenchActions {
  /** Fetches and starts the language runtime without learner code. @throws SimulatorFault */
  prepare(runtime: Runtime): Promise<void>;
  /** Invokes the function with the selected event. Never rejects: the store says what happened. */
  invoke(): Promise<void>;
  stop(): Promise<void>;
  /** Invokes many times. Never rejects: the store says what happened. */
  burst(plan: BurstPlan): Promise<void>;
  stopBurst(): Promise<void>;
  discardEnvironments(): Promise<void>;
  /** The account's clock; until the first invocation, the wall's. */
  readonly clock: ServiceClock;
  /** A service of its own in the same sandbox: for checks, predictions and figures. */
  openTrial: OpenLambdaService;
  /** Puts another workspace in place at once; the one before can be had back by undo and in the history. */
  load(workspace: Workspace, change: Replacement): Promise<void>;
  /** Puts the work into the browser's storage now. The store says whether it could. */
  save(): Promise<void>;
  /** What was found of earlier work. */
  readonly restored: Promise<FoundWork>;
  /** What was found of the account of an earlier visit, once it was looked for. */
  readonly accountFound: Promise<FoundAccount>;
  /** The account as it can be exported. @throws SimulatorFault */
  account(): Promise<SavedAccount>;
  history(): Promise<Result<readonly HistoryEntry[], StorageTrouble>>;
  /** Ends the environments of the function and of every trial. */
  close(): Promise<void>;
}
