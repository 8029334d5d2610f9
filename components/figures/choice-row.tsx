'use client';

import { useId } from 'react';

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly title: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as a row of radio buttons that look like tabs. */
export function ChoiceRow<Value extends string>({
  label,
  choices,
  value,
  onChoose,
}: ChoiceRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice-row">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            checked={choice.value === value}
            className="visually-hidden"
            name={name}
            onChange={() => onChoose(choice.value)}
            type="radio"
          />
          <span>{choice.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
