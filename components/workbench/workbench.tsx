'use client';

import { WorkbenchProvider, type WorkbenchProviderProps } from './workbench-provider';
import { WorkbenchView, type WorkbenchViewProps } from './workbench-view';

export type WorkbenchProps = Omit<WorkbenchProviderProps, 'children'> & WorkbenchViewProps;

/** A workbench with nothing beside it that needs it: the playground. */
export function Workbench({ highlightedFiles, shareLinks, ...provider }: WorkbenchProps) {
  return (
    <WorkbenchProvider {...provider}>
      <WorkbenchView highlightedFiles={highlightedFiles} shareLinks={shareLinks} />
    </WorkbenchProvider>
  );
}
