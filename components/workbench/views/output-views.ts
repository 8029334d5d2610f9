import type { ComponentType } from 'react';
import type { ViewName } from '@/lib/workbench/view-names';

export type AddedView = Exclude<ViewName, 'result'>;

/** Where the code of each view lies. It is fetched when the view is first chosen, so a page does not begin with it. */
export const ADDED_VIEWS: Readonly<Record<AddedView, () => Promise<ComponentType>>> = {
  environments: async () => (await import('../environments/environments-view')).EnvironmentsView,
};
