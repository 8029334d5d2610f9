import { freeName } from './free-name';
import type { Replacement, Undoable } from './undoable';
import type { WorkbenchStore } from './workbench-store';
import { workspaceChanged, workspaceLoaded } from './workbench-store';
import type { Workspace } from './workspace';

const MOST_STEPS = 20;

export function stepTaken(store: WorkbenchStore, step: Undoable): void {
  store.setState(({ undoable }) => ({ undoable: [...undoable, step].slice(-MOST_STEPS) }));
}

/** Exchanges the whole workspace; what was there can be had again. */
export function workspaceReplaced(
  store: WorkbenchStore,
  workspace: Workspace,
  change: Replacement,
): void {
  stepTaken(store, { change, before: store.getState().workspace });
  workspaceLoaded(store, workspace);
}

/** Takes the newest step back. Work done since is kept: undoing a replacement is itself a replacement. */
export function lastStepUndone(store: WorkbenchStore): void {
  const { undoable } = store.getState();
  const step = undoable.at(-1);
  if (!step) return;
  store.setState({ undoable: undoable.slice(0, -1) });
  if (step.change === 'fileDeleted') restoreFile(store, step);
  else if (step.change === 'eventDeleted') restoreEvent(store, step);
  else if (step.change === 'variantDeleted') restoreVariant(store, step);
  else workspaceReplaced(store, step.before, 'replacementUndone');
}

function restoreFile(
  store: WorkbenchStore,
  { path, text, index }: Undoable & { change: 'fileDeleted' },
): void {
  const entries = Object.entries(store.getState().workspace.files);
  const openFile = freeName(
    path,
    entries.map(([taken]) => taken),
  );
  workspaceChanged(store, () => ({
    files: Object.fromEntries(entries.toSpliced(index, 0, [openFile, text])),
  }));
  store.setState({ openFile });
}

function restoreEvent(
  store: WorkbenchStore,
  { event, index }: Undoable & { change: 'eventDeleted' },
): void {
  const { events } = store.getState().workspace;
  const name = freeName(
    event.name,
    events.map((other) => other.name),
  );
  workspaceChanged(store, () => ({ events: events.toSpliced(index, 0, { ...event, name }) }));
  store.setState({ selectedEvent: name });
}

function restoreVariant(
  store: WorkbenchStore,
  { variant, index }: Undoable & { change: 'variantDeleted' },
): void {
  const { variants = [] } = store.getState().workspace;
  const name = freeName(
    variant.name,
    variants.map((other) => other.name),
  );
  workspaceChanged(store, () => ({ variants: variants.toSpliced(index, 0, { ...variant, name }) }));
}
