import { VIEWS, type ViewName } from '@/lib/workbench/view-names';
import type { AddedView } from '../views/output-views';

const PANES = ['code', 'event', 'result', 'log'] as const;
export type PaneName = (typeof PANES)[number];

/** What the tabs of a narrow workbench choose: a pane, or a view that takes the place of result and log. */
export const PANE_TABS: readonly PaneTab[] = [...PANES, ...VIEWS.filter(isAddedView)];
export type PaneTab = PaneName | AddedView;

export function isPane(tab: PaneTab): tab is PaneName {
  return PANES.some((pane) => pane === tab);
}

/** The tab in front: an added view hides result and log, not code and event. */
export function activeTab(pane: PaneName, view: ViewName): PaneTab {
  const isOutput = pane === 'result' || pane === 'log';
  return isOutput && isAddedView(view) ? view : pane;
}

function isAddedView(view: ViewName): view is AddedView {
  return view !== 'result';
}

/** How much room there is: one pane at a time, two rows, or two columns. */
export type Breadth = 'narrow' | 'medium' | 'wide';

/** Also in `layout.css`, which has the word until scripts run. Pixels. */
const MEDIUM_FROM = 560;
const WIDE_FROM = 960;

export function breadthOf(width: number): Breadth {
  if (width < MEDIUM_FROM) return 'narrow';
  return width < WIDE_FROM ? 'medium' : 'wide';
}
