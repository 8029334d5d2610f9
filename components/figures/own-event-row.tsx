'use client';

import { useLesson } from '@/components/lesson/lesson-provider';
import type { TrialState } from '@/components/lesson/use-trial';
import { useHydrated } from '@/components/ui/use-hydrated';
import { VariantCell } from './variant-cell';

interface OwnEventRowProps {
  readonly columns: number;
  readonly eventText: string;
  readonly state: TrialState;
  readonly onChange: (text: string) => void;
}

/** The last row: an event the reader writes. */
export function OwnEventRow({ columns, eventText, state, onChange }: OwnEventRowProps) {
  const words = useLesson().messages.figure;
  const hydrated = useHydrated();
  const records = state.status === 'done' ? state.records : [];
  return (
    <tr className="own-event needs-script">
      <th scope="row">
        <input
          aria-label={words.ownEvent}
          onChange={(change) => onChange(change.currentTarget.value)}
          readOnly={!hydrated}
          spellCheck={false}
          type="text"
          value={eventText}
        />
      </th>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column of a fixed table
        <VariantCell key={column} record={records[column]} />
      ))}
    </tr>
  );
}
