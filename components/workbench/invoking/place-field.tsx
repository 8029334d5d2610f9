'use client';

import { useId } from 'react';

export interface PlaceFieldProps<Place extends string> {
  readonly label: string;
  readonly value: Place | undefined;
  /** Each with its name; what is absent from a function's settings is `nowhere`. */
  readonly places: Readonly<Record<Place, string>>;
  readonly nowhere: string;
  readonly onChange: (value: Place | undefined) => void;
}

/** Where Lambda sends an event that nobody waits for when it is done with it. */
export function PlaceField<Place extends string>(props: PlaceFieldProps<Place>) {
  const { label, value, places, nowhere, onChange } = props;
  const id = useId();
  const names = Object.keys(places) as Place[];
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        className="h-9 w-full rounded-md border border-line-strong bg-paper px-2 text-sm pointer-coarse:h-11 pointer-coarse:text-base"
        onChange={({ target }) => onChange(names.find((place) => place === target.value))}
      >
        <option value="">{nowhere}</option>
        {names.map((place) => (
          <option key={place} value={place}>
            {places[place]}
          </option>
        ))}
      </select>
    </div>
  );
}
