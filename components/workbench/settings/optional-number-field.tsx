'use client';

import { useState } from 'react';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import type { Result } from '@/lib/sim/kernel/result';
import { TextField } from '../../ui/text-field';

export interface OptionalNumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  /** AWS's answer to a number, said beside the field. */
  readonly check: (value: number) => Result<unknown, AwsError>;
  /** Undefined for an empty field; NaN while what is typed is no number. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number that may be left out. What is typed is kept as typed. */
export function OptionalNumberField(props: OptionalNumberFieldProps) {
  const { label, hint, value, check, onChange } = props;
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const checked = value === undefined ? undefined : check(value);
  return (
    <TextField
      label={label}
      hint={hint}
      problem={
        checked && !checked.ok ? `${checked.failure.code}: ${checked.failure.message}` : null
      }
      inputMode="numeric"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value.trim() === '' ? undefined : Number(target.value));
      }}
    />
  );
}
