import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'plain' | 'quiet';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind;
}

const LOOKS: Readonly<Record<ButtonKind, string>> = {
  primary:
    'bg-accent text-on-accent font-semibold hover:brightness-95 disabled:bg-sunken disabled:text-muted aria-disabled:cursor-default aria-disabled:bg-sunken aria-disabled:text-muted',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken disabled:text-muted',
  quiet: 'text-muted hover:bg-sunken hover:text-ink aria-pressed:bg-sunken aria-pressed:text-ink',
};

/** A button with a finger's height where there are fingers. */
export function Button({ kind = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex h-8 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-3 text-sm leading-none disabled:cursor-not-allowed pointer-coarse:h-11 ${LOOKS[kind]} ${className}`}
      {...rest}
    />
  );
}
