export const PANES = ['code', 'event', 'result', 'log'] as const;
export type PaneName = (typeof PANES)[number];

/** How much room there is: one pane at a time, two rows, or two columns. */
export type Breadth = 'narrow' | 'medium' | 'wide';

/** Also in `layout.css`, which has the word until scripts run. Pixels. */
const MEDIUM_FROM = 560;
const WIDE_FROM = 960;

export function breadthOf(width: number): Breadth {
  if (width < MEDIUM_FROM) return 'narrow';
  return width < WIDE_FROM ? 'medium' : 'wide';
}
