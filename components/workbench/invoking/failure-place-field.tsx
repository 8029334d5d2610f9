'use client';

import { useId } from 'react';
import { FAILURE_PLACES, type FailurePlace } from '@/lib/workbench/invoke-settings';
import { useAsynchronousWords } from './use-asynchronous-words';

export interface FailurePlaceFieldProps {
  readonly value: FailurePlace | undefined;
  readonly onChange: (value: FailurePlace | undefined) => void;
}

/** Where Lambda sends an event that it gives up. */
export function FailurePlaceField({ value, onChange }: FailurePlaceFieldProps) {
  const { settings: words } = useAsynchronousWords();
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-medium text-sm">
        {words.onFailure}
      </label>
      <select
        id={id}
        value={value ?? ''}
        className="h-9 w-full rounded-md border border-line-strong bg-paper px-2 text-sm pointer-coarse:h-11 pointer-coarse:text-base"
        onChange={({ target }) => onChange(FAILURE_PLACES.find((place) => place === target.value))}
      >
        <option value="">{words.nowhere}</option>
        {FAILURE_PLACES.map((place) => (
          <option key={place} value={place}>
            {words[place]}
          </option>
        ))}
      </select>
    </div>
  );
}
