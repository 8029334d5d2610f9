'use client';

import { positionOf, valueAt } from '@/lib/course/round-figures';
import { RangeField } from './range-field';

interface ScaleFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A slider over several powers of ten: each step multiplies. */
export function ScaleField({ label, min, max, value, shown, onChange }: ScaleFieldProps) {
  return (
    <RangeField
      label={label}
      max={100}
      min={0}
      onChange={(position) => onChange(valueAt(position, min, max))}
      shown={shown}
      value={positionOf(value, min, max)}
    />
  );
}
