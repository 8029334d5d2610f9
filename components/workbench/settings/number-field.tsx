'use client';

import { useState } from 'react';
import { TextField } from '../../ui/text-field';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly hint: string;
  readonly problem: string | null;
  /** NaN while what is typed is no number: AWS has words for that, too. */
  readonly onChange: (value: number) => void;
}

/** Keeps what is typed as typed, so that a half-written number is not taken away. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState(Number.isNaN(value) ? '' : String(value));
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value.trim() === '' ? Number.NaN : Number(target.value));
      }}
    />
  );
}
