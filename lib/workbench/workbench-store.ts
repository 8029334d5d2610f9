import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StartProgress } from '@/lib/protocol/environment-host';
import { EMPTY_HISTORY, type History } from '@/lib/sim/history/history-state';
import type { ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { FaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import type { BurstState } from './burst/burst-state';
import { type InvokeSettingsChange, withChange } from './invoke-settings';
import { keptLog } from './kept-log';
import type { EnvironmentView, Receipt, SentEvents, UnawaitedType } from './lambda-service';
import type { SavingState } from './saving-state';
import type { Undoable } from './undoable';
import { VIEWS, type ViewName } from './view-names';
import type { Workspace } from './workspace';

export type InvocationType = 'RequestResponse' | UnawaitedType;

/** `starting` while the language runtime is loaded, `running` from the handler's start. */
export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'starting'; readonly progress: StartProgress }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: InvokeResult }
  /** Nobody waits for the function. */
  | { readonly state: 'accepted'; readonly receipt: Receipt }
  | { readonly state: 'stopped' }
  | { readonly state: 'broken'; readonly fault: FaultReport };

export interface WorkbenchState {
  readonly workspace: Workspace;
  /** What the place began with: Reset goes back to it. */
  readonly starter: Workspace;
  readonly openFile: string;
  readonly selectedEvent: string;
  /** What the output area shows. */
  readonly view: ViewName;
  readonly run: RunState;
  /** Chunks as they arrived, so that adding to a long log copies a short list. */
  readonly log: readonly (readonly LogEvent[])[];
  /** Taken off the front of the log because there were more than the page keeps. */
  readonly droppedLogEventCount: number;
  readonly environments: readonly EnvironmentView[];
  /** What the service did. */
  readonly history: History;
  /** The time the reader has gone back to; null is now. */
  readonly lookingAt: EpochMs | null;
  /** Many invocations at once. */
  readonly burst: BurstState;
  /** Whether the next invocation waits for the function. */
  readonly invocationType: InvocationType;
  readonly sentEvents: SentEvents;
  readonly clockSpeed: ClockSpeed;
  readonly saving: SavingState;
  /** What can be taken back, the newest last. */
  readonly undoable: readonly Undoable[];
}

export type WorkbenchStore = StoreApi<WorkbenchState>;

/** What one workbench shows. It remembers and notifies; it starts nothing. */
export function createWorkbenchStore(starter: Workspace): WorkbenchStore {
  return createStore<WorkbenchState>(() => ({
    ...shown(starter),
    starter,
    view: VIEWS[0],
    run: { state: 'idle' },
    log: [],
    droppedLogEventCount: 0,
    environments: [],
    history: EMPTY_HISTORY,
    lookingAt: null,
    burst: { state: 'idle' },
    invocationType: 'RequestResponse',
    sentEvents: { events: [], failureQueue: [], successQueue: [] },
    clockSpeed: 'realTime',
    saving: { state: 'saved' },
    undoable: [],
  }));
}

/** Puts another workspace in place, its first file and event in front. Nothing is kept of the one before. */
export function workspaceLoaded(store: WorkbenchStore, workspace: Workspace): void {
  store.setState(shown(workspace));
}

function shown(
  workspace: Workspace,
): Pick<WorkbenchState, 'workspace' | 'openFile' | 'selectedEvent'> {
  return {
    workspace,
    openFile: Object.keys(workspace.files)[0] ?? '',
    selectedEvent: workspace.events[0]?.name ?? '',
  };
}

/** An editor's last word on a file that is gone meanwhile does not bring it back. */
export function fileEdited(store: WorkbenchStore, path: string, text: string): void {
  if (!Object.hasOwn(store.getState().workspace.files, path)) return;
  workspaceChanged(store, ({ files }) => ({ files: { ...files, [path]: text } }));
}

export function fileOpened(store: WorkbenchStore, path: string): void {
  store.setState({ openFile: path });
}

export function configurationChanged(
  store: WorkbenchStore,
  change: Partial<FunctionConfiguration>,
): void {
  workspaceChanged(store, ({ configuration }) => ({
    configuration: { ...configuration, ...change },
  }));
}

export function eventSelected(store: WorkbenchStore, name: string): void {
  store.setState({ selectedEvent: name });
}

export function eventEdited(store: WorkbenchStore, name: string, payloadText: string): void {
  workspaceChanged(store, ({ events }) => ({
    events: events.map((event) => (event.name === name ? { ...event, payloadText } : event)),
  }));
}

export function clockSpeedChosen(store: WorkbenchStore, clockSpeed: ClockSpeed): void {
  store.setState({ clockSpeed });
}

export function viewChosen(store: WorkbenchStore, view: ViewName): void {
  store.setState({ view });
}

export function runChanged(store: WorkbenchStore, run: RunState): void {
  store.setState({ run });
}

export function logCleared(store: WorkbenchStore): void {
  store.setState({ log: [], droppedLogEventCount: 0 });
}

export function logArrived(store: WorkbenchStore, events: readonly LogEvent[]): void {
  store.setState(({ log, droppedLogEventCount }) => {
    const { chunks, droppedCount } = keptLog([...log, events]);
    return { log: chunks, droppedLogEventCount: droppedLogEventCount + droppedCount };
  });
}

export function environmentsChanged(
  store: WorkbenchStore,
  environments: readonly EnvironmentView[],
): void {
  store.setState({ environments });
}

export function burstChanged(store: WorkbenchStore, burst: BurstState): void {
  store.setState({ burst });
}

export function invocationTypeChosen(store: WorkbenchStore, invocationType: InvocationType): void {
  store.setState({ invocationType });
}

export function sentEventsChanged(store: WorkbenchStore, sentEvents: SentEvents): void {
  store.setState({ sentEvents });
}

/** `undefined` gives a setting back to AWS. */
export function invokeSettingsChanged(store: WorkbenchStore, change: InvokeSettingsChange): void {
  store.setState(({ workspace: { invoking: before, ...workspace } }) => {
    const invoking = withChange(before, change);
    return { workspace: invoking ? { ...workspace, invoking } : workspace };
  });
}

export function timeLookedAt(store: WorkbenchStore, lookingAt: EpochMs | null): void {
  store.setState({ lookingAt });
}

export function savingChanged(store: WorkbenchStore, saving: SavingState): void {
  store.setState({ saving });
}

/** Changes part of the workspace; the workspace is another object afterwards. */
export function workspaceChanged(
  store: WorkbenchStore,
  change: (workspace: Workspace) => Partial<Workspace>,
): void {
  store.setState(({ workspace }) => ({ workspace: { ...workspace, ...change(workspace) } }));
}
