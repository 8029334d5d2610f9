import type { ReactNode } from 'react';

interface TermProps {
  /** The word in the other language, as AWS uses it. */
  readonly also?: string;
  readonly children: ReactNode;
}

/** A word of the trade where it first appears. */
export function Term({ also, children }: TermProps) {
  return (
    <dfn className="term">
      {children}
      {also && <span className="term-also"> ({also})</span>}
    </dfn>
  );
}
