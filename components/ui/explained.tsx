'use client';

import { Popover } from 'radix-ui';
import { type ReactNode, useId, useState } from 'react';

export interface ExplainedProps {
  readonly children: ReactNode;
  readonly explanation: ReactNode;
  readonly className?: string;
}

/** Text that explains itself on hover, on focus and on a tap. Escape puts the explanation away. */
export function Explained({ children, explanation, className = '' }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Anchor asChild>
        <button
          type="button"
          aria-describedby={open ? id : undefined}
          className={`cursor-help rounded-xs text-left underline decoration-line-strong decoration-dotted underline-offset-4 ${className}`}
          onPointerEnter={() => setOpen(true)}
          onPointerLeave={() => setOpen(false)}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onClick={() => setOpen(true)}
        >
          {children}
        </button>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          id={id}
          role="tooltip"
          side="top"
          sideOffset={6}
          collisionPadding={8}
          className="pointer-events-none z-50 max-w-[min(22rem,calc(100vw-1rem))] rounded-md border border-line-strong bg-surface px-3 py-2 text-ink text-sm leading-normal shadow-lg"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {explanation}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
