import type { ComponentType } from 'react';
import type { ViewName } from '@/lib/workbench/view-names';

export type AddedView = Exclude<ViewName, 'result'>;

/** Where the code of each view lies. It is fetched when the view is first chosen, so a page does not begin with it. */
export const ADDED_VIEWS: Readonly<Record<AddedView, () => Promise<ComponentType>>> = {
  compare: async () => (await import('../compare/compare-view')).CompareView,
  limits: async () => (await import('../limits/limits-view')).LimitsView,
  cost: async () => (await import('../cost/cost-view')).CostView,
  environments: async () => (await import('../environments/environments-view')).EnvironmentsView,
};
