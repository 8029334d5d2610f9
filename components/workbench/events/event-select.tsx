'use client';

import { eventSelected } from '@/lib/workbench/workbench-store';
import { useWorkbench, useWorkbenchState } from '../workbench-context';

export interface EventSelectProps {
  readonly className: string;
}

/** Which event the function is invoked with. */
export function EventSelect({ className }: EventSelectProps) {
  const { store, messages } = useWorkbench();
  const events = useWorkbenchState(({ workspace }) => workspace.events);
  const selected = useWorkbenchState((state) => state.selectedEvent);
  return (
    <select
      data-testid="event-select"
      aria-label={messages.events.label}
      value={selected}
      onChange={({ target }) => eventSelected(store, target.value)}
      className={`h-8 min-w-0 max-w-48 shrink rounded-md border border-line-strong bg-surface px-2 text-sm @max-[35rem]/workbench:max-w-28 pointer-coarse:h-11 pointer-coarse:text-base ${className}`}
    >
      {events.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
