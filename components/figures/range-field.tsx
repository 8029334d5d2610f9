'use client';

import { useId } from 'react';

interface RangeFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  /** The value in words, beside the slider and for a screen reader. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A number to be moved, with what it stands at. */
export function RangeField({ label, min, max, step = 1, value, shown, onChange }: RangeFieldProps) {
  const id = useId();
  return (
    <div className="range-field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-valuetext={shown}
        id={id}
        max={max}
        min={min}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        step={step}
        type="range"
        value={value}
      />
      <output htmlFor={id}>{shown}</output>
    </div>
  );
}
