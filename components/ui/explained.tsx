'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import { useFetched } from './use-fetched';

export interface ExplainedProps {
  readonly children: ReactNode;
  readonly explanation: ReactNode;
  readonly className?: string;
}

/** Text that explains itself on hover, on focus and on a tap. Escape puts the explanation away. */
export function Explained({ children, explanation, className = '' }: ExplainedProps) {
  const text = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const Explanation = useFetched(fetchExplanation, open ? 'now' : 'idle');
  const isShown = open && Explanation !== undefined;
  return (
    <>
      <button
        ref={text}
        type="button"
        aria-describedby={isShown ? id : undefined}
        className={`cursor-help rounded-xs text-left underline decoration-line-strong decoration-dotted underline-offset-4 ${className}`}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isShown ? (
        <Explanation id={id} text={text} onClose={() => setOpen(false)}>
          {explanation}
        </Explanation>
      ) : null}
    </>
  );
}

async function fetchExplanation() {
  return (await import('./explanation')).Explanation;
}
