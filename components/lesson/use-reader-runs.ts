'use client';

import { useEffect } from 'react';
import { useWorkbench } from '@/components/workbench/workbench-context';
import type { ReaderRun } from '@/lib/course/context-values';
import type { WorkbenchState } from '@/lib/workbench/workbench-store';

/** Tells of every invocation of the reader's own that reached an environment. */
export function useReaderRuns(tell: (run: ReaderRun) => void): void {
  const { store } = useWorkbench();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const run = state.run === before.run ? undefined : readerRun(state);
        if (run) tell(run);
      }),
    [store, tell],
  );
}

function readerRun({ run, workspace, environments }: WorkbenchState): ReaderRun | undefined {
  if (run.state !== 'done' || !run.result.report) return undefined;
  const { requestId, report } = run.result;
  const logStreamName = environments.at(-1)?.logStreamName;
  return logStreamName
    ? { configuration: workspace.configuration, requestId, logStreamName, report }
    : undefined;
}
