import type { ComponentProps } from 'react';

/** Text that scrolls when it is wider or longer than its place: by keyboard, too, in every browser. */
export function ScrolledPre(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
  return <pre tabIndex={0} {...props} />;
}
