import type { ComponentProps } from 'react';

/** A table of Markdown. Where it is wider than the column, it scrolls by itself and the page does not. */
export function ScrollTable(props: ComponentProps<'table'>) {
  return (
    <div className="table-scroll">
      <table {...props} />
    </div>
  );
}
