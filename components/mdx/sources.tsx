import type { ReactNode } from 'react';

/** Where a chapter's facts come from. Each item names the day it was read. */
export function Sources({ children }: { readonly children: ReactNode }) {
  return <div className="sources">{children}</div>;
}

interface SourceProps {
  readonly title: string;
  readonly href: string;
  /** As in `2026-11-22`. */
  readonly read: string;
}

export function Source({ title, href, read }: SourceProps) {
  return (
    <p className="source">
      <a href={href} rel="noreferrer">
        {title}
      </a>{' '}
      <time dateTime={read}>{read}</time>
    </p>
  );
}
