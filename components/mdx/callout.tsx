import type { ReactNode } from 'react';

interface CalloutProps {
  /** `then`: the world has moved on since the notes were written. */
  readonly kind: 'note' | 'careful' | 'then';
  readonly title: string;
  readonly children: ReactNode;
}

/** Something beside the thread of the text. */
export function Callout({ kind, title, children }: CalloutProps) {
  return (
    <aside className="callout" data-kind={kind}>
      <p className="callout-title">{title}</p>
      {children}
    </aside>
  );
}
