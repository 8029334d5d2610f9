import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StartProgress } from '@/lib/protocol/environment-host';
import type { ClockSpeed } from '@/lib/sim/kernel/clock';
import type { FaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import type { EnvironmentView } from './lambda-service';
import type { Workspace } from './workspace';

/** `starting` while the language runtime is loaded, `running` from the handler's start. */
export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'starting'; readonly progress: StartProgress }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: InvokeResult }
  | { readonly state: 'stopped' }
  | { readonly state: 'broken'; readonly fault: FaultReport };

export interface WorkbenchState {
  readonly workspace: Workspace;
  readonly openFile: string;
  readonly selectedEvent: string;
  readonly run: RunState;
  /** Chunks as they arrived, so that adding to a long log copies a short list. */
  readonly log: readonly (readonly LogEvent[])[];
  readonly environments: readonly EnvironmentView[];
  readonly clockSpeed: ClockSpeed;
}

export type WorkbenchStore = StoreApi<WorkbenchState>;

/** What one workbench shows. It remembers and notifies; it starts nothing. */
export function createWorkbenchStore(workspace: Workspace): WorkbenchStore {
  return createStore<WorkbenchState>(() => ({
    workspace,
    openFile: Object.keys(workspace.files)[0] ?? '',
    selectedEvent: workspace.events[0]?.name ?? '',
    run: { state: 'idle' },
    log: [],
    environments: [],
    clockSpeed: 'realTime',
  }));
}

export function workspaceReplaced(store: WorkbenchStore, workspace: Workspace): void {
  store.setState({
    workspace,
    openFile: Object.keys(workspace.files)[0] ?? '',
    selectedEvent: workspace.events[0]?.name ?? '',
  });
}

export function fileEdited(store: WorkbenchStore, path: string, text: string): void {
  changeWorkspace(store, (workspace) => ({ files: { ...workspace.files, [path]: text } }));
}

export function fileOpened(store: WorkbenchStore, path: string): void {
  store.setState({ openFile: path });
}

export function configurationChanged(
  store: WorkbenchStore,
  change: Partial<FunctionConfiguration>,
): void {
  changeWorkspace(store, ({ configuration }) => ({
    configuration: { ...configuration, ...change },
  }));
}

export function eventSelected(store: WorkbenchStore, name: string): void {
  store.setState({ selectedEvent: name });
}

export function eventEdited(store: WorkbenchStore, name: string, payloadText: string): void {
  changeWorkspace(store, ({ events }) => ({
    events: events.map((event) => (event.name === name ? { ...event, payloadText } : event)),
  }));
}

export function clockSpeedChosen(store: WorkbenchStore, clockSpeed: ClockSpeed): void {
  store.setState({ clockSpeed });
}

export function runChanged(store: WorkbenchStore, run: RunState): void {
  store.setState({ run });
}

export function logCleared(store: WorkbenchStore): void {
  store.setState({ log: [] });
}

export function logArrived(store: WorkbenchStore, events: readonly LogEvent[]): void {
  store.setState(({ log }) => ({ log: [...log, events] }));
}

export function environmentsChanged(
  store: WorkbenchStore,
  environments: readonly EnvironmentView[],
): void {
  store.setState({ environments });
}

function changeWorkspace(
  store: WorkbenchStore,
  change: (workspace: Workspace) => Partial<Workspace>,
): void {
  store.setState(({ workspace }) => ({ workspace: { ...workspace, ...change(workspace) } }));
}
