import type { InvokeRequest } from './lambda-service';
import type { WorkbenchStore } from './workbench-store';

/** What the workbench holds now, with the selected event, as a request to Lambda. */
export function requestOf(store: WorkbenchStore): InvokeRequest {
  const { workspace, selectedEvent } = store.getState();
  const event = workspace.events.find(({ name }) => name === selectedEvent);
  return {
    configuration: workspace.configuration,
    files: workspace.files,
    ...(workspace.invoking && { invoking: workspace.invoking }),
    eventText: event?.payloadText ?? '',
  };
}
