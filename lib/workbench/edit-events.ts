import { freeName } from './free-name';
import { stepTaken } from './undo';
import { type WorkbenchStore, workspaceChanged } from './workbench-store';
import type { WorkspaceEvent } from './workspace';
import { checkEventName, type EventNameProblem, MOST_EVENTS } from './workspace-limits';

/** Why an event cannot be added, renamed or deleted. */
export type EventEditProblem = EventNameProblem | 'tooManyEvents' | 'lastEvent';

/** Adds an event under the wished name or a free one like it, and selects it. */
export function eventAdded(store: WorkbenchStore, wished: WorkspaceEvent): EventEditProblem | null {
  const { events } = store.getState().workspace;
  return insertEvent(store, wished, events.length);
}

/** Puts a copy behind the event and selects it. */
export function eventDuplicated(store: WorkbenchStore, name: string): EventEditProblem | null {
  const { events } = store.getState().workspace;
  const index = events.findIndex((event) => event.name === name);
  const original = events[index];
  return original ? insertEvent(store, original, index + 1) : null;
}

function insertEvent(
  store: WorkbenchStore,
  wished: WorkspaceEvent,
  index: number,
): EventEditProblem | null {
  const { events } = store.getState().workspace;
  const names = events.map(({ name }) => name);
  if (events.length >= MOST_EVENTS) return 'tooManyEvents';
  const name = freeName(wished.name, names);
  const problem = checkEventName(name, names);
  if (problem) return problem;
  workspaceChanged(store, () => ({ events: events.toSpliced(index, 0, { ...wished, name }) }));
  store.setState({ selectedEvent: name });
  return null;
}

export function eventRenamed(
  store: WorkbenchStore,
  name: string,
  newName: string,
): EventEditProblem | null {
  if (name === newName) return null;
  const { workspace, selectedEvent } = store.getState();
  const problem = checkEventName(
    newName,
    workspace.events.map((event) => event.name),
  );
  if (problem) return problem;
  workspaceChanged(store, ({ events }) => ({
    events: events.map((event) => (event.name === name ? { ...event, name: newName } : event)),
  }));
  if (selectedEvent === name) store.setState({ selectedEvent: newName });
  return null;
}

/** Can be taken back with `lastStepUndone`. */
export function eventDeleted(store: WorkbenchStore, name: string): EventEditProblem | null {
  const { workspace, selectedEvent } = store.getState();
  const index = workspace.events.findIndex((event) => event.name === name);
  const event = workspace.events[index];
  if (!event) return null;
  if (workspace.events.length === 1) return 'lastEvent';
  const events = workspace.events.toSpliced(index, 1);
  workspaceChanged(store, () => ({ events }));
  const neighbour = events[Math.min(index, events.length - 1)]?.name ?? '';
  if (selectedEvent === name) store.setState({ selectedEvent: neighbour });
  stepTaken(store, { change: 'eventDeleted', event, index });
  return null;
}
