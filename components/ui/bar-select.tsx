'use client';

import { useId } from 'react';
import { Explained } from './explained';

export interface BarSelectProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice on one line with its label, for bars above a view. */
export function BarSelect({ label, help, value, options, onChange }: BarSelectProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      <span className="text-muted text-xs">
        {help ? (
          <Explained explanation={help}>
            <span id={id}>{label}</span>
          </Explained>
        ) : (
          <span id={id}>{label}</span>
        )}
      </span>
      <select
        aria-labelledby={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="h-8 min-w-0 max-w-64 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:h-11 pointer-coarse:text-base"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
