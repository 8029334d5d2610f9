'use client';

import { useWorkbench } from '../workbench-context';
import { LimitList } from './limit-list';

/** The limits of Lambda beside the reader's own function. */
export function LimitsView() {
  const workbench = useWorkbench();
  return (
    <div data-testid="limits-view" className="overflow-auto p-4">
      <LimitList locale={workbench.locale} workbench={() => workbench} />
    </div>
  );
}
