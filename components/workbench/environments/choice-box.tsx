export interface ChoiceBoxProps {
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A small select whose label is for the ear: its options say enough to the eye. */
export function ChoiceBox({ label, testId, value, options, onChange }: ChoiceBoxProps) {
  return (
    <select
      aria-label={label}
      data-testid={testId}
      value={value}
      className="h-8 rounded-md border border-line-strong bg-surface px-1.5 text-ink text-xs pointer-coarse:h-11 pointer-coarse:text-base"
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
