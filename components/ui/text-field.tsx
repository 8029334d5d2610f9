import { type ComponentProps, useId } from 'react';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** Said beside the field while what is in it cannot be taken. */
  readonly problem?: string | null;
}

export function TextField({ label, hint, problem, className = '', ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={`${id}-note`}
        aria-invalid={problem ? true : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="h-9 w-full rounded-md border border-line-strong bg-paper px-2.5 font-mono text-sm aria-invalid:border-bad pointer-coarse:h-11 pointer-coarse:text-base"
        {...rest}
      />
      <p id={`${id}-note`} className="text-xs leading-normal empty:hidden">
        {problem ? (
          <span className="text-bad" role="alert">
            {problem}
          </span>
        ) : hint ? (
          <span className="text-muted">{hint}</span>
        ) : null}
      </p>
    </div>
  );
}
