import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a chapter. Its id is the same in both languages. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>
        <a className="heading-link" href={`#${id}`}>
          {title}
        </a>
      </h2>
      {children}
    </section>
  );
}
